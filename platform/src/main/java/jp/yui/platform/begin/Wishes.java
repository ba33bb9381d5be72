package jp.yui.platform.begin;

import java.util.List;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What members wish for, which all of them see; a municipality has one vote for each. */
@Repository
public class Wishes {
  /** How many a page has. */
  public static final int PAGE = 20;

  /** By what they may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("w.id").down("votes", "w.votes").up("title", "w.title").down("made", "w.id");

  private final JdbcClient jdbc;
  private final Deeds deeds;

  Wishes(JdbcClient jdbc, Deeds deeds) {
    this.jdbc = jdbc;
    this.deeds = deeds;
  }

  /** One page of those with the words. */
  public Paged<Wish> page(Asked asked) {
    List<Wish> found =
        jdbc.sql(
                """
                select w.id, w.title, w.votes,
                  exists (select 1 from wish_vote v where v.wish = w.id and v.municipality = :who)
                    as mine
                from (select w.id, w.title, w.votes from wish w
                      where lower(w.title) like :part escape '!'
                """
                    + asked.order()
                    + "limit :most offset :from) w"
                    + asked.order())
            .param("who", who(), java.sql.Types.VARCHAR)
            .param("part", asked.part())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query(Wish.class)
            .list();
    return Paged.of(asked, found, PAGE);
  }

  /** Wishes for something new, with the own vote; what is there already gets the vote. */
  @Transactional
  public void wish(String title) {
    if (find(title) == null) {
      jdbc.sql("insert into wish (title) values (:title)").param("title", title).update();
      deeds.record("wish.made", title);
    }
    Long id = find(title);
    if (id != null) {
      vote(id);
    }
  }

  /** Votes; a second time nothing happens. False where there is no such wish. */
  @Transactional
  public boolean vote(long id) {
    boolean there =
        jdbc.sql("select count(*) from wish where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single()
            > 0;
    int votes =
        jdbc.sql("select count(*) from wish_vote where wish = :id and municipality = :who")
            .param("id", id)
            .param("who", who(), java.sql.Types.VARCHAR)
            .query(Integer.class)
            .single();
    if (there && votes == 0) {
      jdbc.sql("insert into wish_vote (wish, municipality) values (:id, :who)")
          .param("id", id)
          .param("who", who(), java.sql.Types.VARCHAR)
          .update();
      jdbc.sql("update wish set votes = votes + 1 where id = :id").param("id", id).update();
      deeds.record("wish.voted", String.valueOf(id));
    }
    return there;
  }

  private @Nullable Long find(String title) {
    return jdbc.sql("select id from wish where title = :title")
        .param("title", title)
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  private static @Nullable String who() {
    return SignedIn.now().municipality();
  }
}
