package jp.yui.platform.experience;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was written, as far as whoever is signed in may see it. */
@Repository
public class Entries {
  /** How many a page has. */
  public static final int PAGE = 20;

  private static final Columns COLUMNS =
      Columns.tie("e.id").within("e.kind").down("written", "e.id").up("title", "e.title");

  private static final Columns OF_ONE = COLUMNS.within("e.scenario", "e.kind");

  private static final String SELECT =
      """
      select e.*, m.name as author, s.title as scenario_title
      from experience e join scenario s on s.id = e.scenario
      left join municipality m on m.code = e.municipality
      where not e.taken_back
      """;

  private static final String WORDS =
      "(lower(e.title) like :part escape '!' or lower(e.words) like :part escape '!'"
          + " or lower(e.product) like :part escape '!')";

  /** True of all; without it H2 walks along another index and sorts what it finds there. */
  private static final String BY_TITLE = "and e.title >= '' ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Entries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The newest of a scenario, without what is hidden.
   *
   * @param most and one more, where there are more
   */
  public List<Entry> newest(Kind kind, String scenario, int most) {
    Asked asked = Asked.of("/" + kind.path(), OF_ONE, Map.of("scenario", scenario), "scenario");
    return found(kind, asked, most);
  }

  /** By what the entries of a scenario, or of all where it is empty, may be sorted. */
  public static Columns columns(String scenario) {
    return scenario.isEmpty() ? COLUMNS : OF_ONE;
  }

  /** One page, of one scenario where the address says one, without what is hidden. */
  public Paged<Entry> page(Kind kind, Asked asked) {
    return Paged.of(asked, found(kind, asked, PAGE), PAGE);
  }

  private List<Entry> found(Kind kind, Asked asked, int most) {
    String scenario = asked.kept().getOrDefault("scenario", "");
    return jdbc.sql(
            SELECT
                // The page first: only what is shown is joined with the rest.
                + "and e.id in (select e.id from experience e where not e.taken_back"
                + " and e.hidden is null and e.kind = :kind "
                + (scenario.isEmpty() ? "" : "and e.scenario = :scenario ")
                + (asked.by().key().equals("title") && scenario.isEmpty() ? BY_TITLE : "")
                + (asked.words().isEmpty() ? "" : "and " + WORDS)
                + asked.order()
                + "offset :from rows fetch next :most rows only)"
                + asked.order())
        .param("kind", kind.name())
        .param("scenario", scenario)
        .param("part", asked.part())
        .param("from", asked.from(most))
        .param("most", most + 1)
        .query(Entry.class)
        .list();
  }

  public List<Entry> answersTo(long question) {
    return jdbc
        .sql(SELECT + "and e.answers = :question order by e.id")
        .param("question", question)
        .query(Entry.class)
        .list()
        .stream()
        .filter(Entries::isSeen)
        .toList();
  }

  public Optional<Entry> byId(long id) {
    return jdbc.sql(SELECT + "and e.id = :id")
        .param("id", id)
        .query(Entry.class)
        .optional()
        .filter(Entries::isSeen);
  }

  /** What is hidden, its author and the consortium's administrators still see. */
  private static boolean isSeen(Entry entry) {
    SignedIn who = SignedIn.now();
    return entry.hidden() == null
        || entry.account() == who.account()
        || who.has(Role.CONSORTIUM_ADMIN);
  }

  long add(Kind kind, String scenario, @Nullable Long question, Text text) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into experience (kind, scenario, answers, product, title, words, remedy, effect,
              municipality, account, written_at)
            values (:kind, :scenario, :question, :product, :title, :words, :remedy, :effect,
              :municipality, :account, :now)
            """)
        .param("kind", kind.name())
        .param("scenario", scenario)
        .param("question", question)
        .param("product", text.product())
        .param("title", text.title())
        .param("words", text.words())
        .param("remedy", text.remedy())
        .param("effect", text.effect())
        .param("municipality", SignedIn.now().municipality())
        .param("account", SignedIn.now().account())
        .param("now", Timestamp.from(clock.instant()))
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  void mend(long id, Text text) {
    jdbc.sql(
            """
            update experience set product = :product, title = :title, words = :words,
              remedy = :remedy, effect = :effect, mended_at = :now
            where id = :id
            """)
        .param("product", text.product())
        .param("title", text.title())
        .param("words", text.words())
        .param("remedy", text.remedy())
        .param("effect", text.effect())
        .param("now", Timestamp.from(clock.instant()))
        .param("id", id)
        .update();
  }

  void takeBack(long id) {
    jdbc.sql("update experience set taken_back = true where id = :id").param("id", id).update();
  }

  void hide(long id, String reason) {
    jdbc.sql("update experience set hidden = :reason where id = :id")
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  void resolve(long id, boolean resolved) {
    jdbc.sql("update experience set resolved = :resolved where id = :id")
        .param("resolved", resolved)
        .param("id", id)
        .update();
  }
}
