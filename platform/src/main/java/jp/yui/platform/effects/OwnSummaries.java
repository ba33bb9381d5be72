package jp.yui.platform.effects;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import jp.yui.platform.tenancy.OwnRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The summaries of the signed-in user's municipality one by one; a wrong one is taken back. */
@Service
public class OwnSummaries {
  /** How many a page has. */
  public static final int PAGE = 50;

  /** By what they may be sorted. */
  public static final Columns SORTED =
      Columns.tie("id")
          .down("date", "ran_on")
          .up("scenario", "scenario")
          .up("version", "version")
          .up("mode", "mode")
          .down("posted", "posted")
          .down("held", "held")
          .down("rejected", "rejected");

  private static final String COLUMNS =
      "id, scenario, version, product, ran_on, posted, held, rejected, run_seconds,"
          + " exception_seconds, mode";

  private final OwnRecords own;
  private final OwnEffects effects;
  private final Deeds deeds;
  private final Clock clock;

  OwnSummaries(OwnRecords own, OwnEffects effects, Deeds deeds, Clock clock) {
    this.own = own;
    this.effects = effects;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** One that counts no longer, and why. */
  public record TakenBack(
      LocalDate ranOn, String scenario, String version, int posted, String reason, String by) {}

  /** One page of those with the words in the scenario's id or at the day's beginning. */
  public Paged<Summary> page(Asked asked) {
    List<Summary> found =
        own.sql(
                "select "
                    + COLUMNS
                    + " from run_summary where municipality = :own"
                    + " and (scenario like :part escape '!'"
                    + " or cast(ran_on as varchar(10)) like :start escape '!')"
                    + asked.order()
                    + "limit :most offset :from")
            .param("part", asked.part())
            .param("start", asked.start())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query(Summary.class)
            .list();
    return Paged.of(asked, found, PAGE);
  }

  public Optional<Summary> byId(long id) {
    return own.sql("select " + COLUMNS + " from run_summary where municipality = :own and id = :id")
        .param("id", id)
        .query(Summary.class)
        .optional();
  }

  /** Those taken back last. */
  public List<TakenBack> takenBack() {
    return own.sql(
            """
            select t.ran_on, t.scenario, t.version, t.posted, t.reason, a.name as by
            from own_summary_taken_back t join account a on a.id = t.account
            where t.municipality = :own order by t.taken_back_at desc, t.id desc limit :most
            """)
        .param("most", PAGE)
        .query(TakenBack.class)
        .list();
  }

  /** Takes one back: all tables are added up without it, and the same day may be given again. */
  @Transactional
  public void takeBack(Summary summary, String reason) {
    own.sql(
            """
            insert into own_summary_taken_back (municipality, %s, reason, account, taken_back_at)
            select municipality, %s, :reason, :account, :now from run_summary
            where municipality = :own and id = :id
            """
                .formatted(COLUMNS, COLUMNS))
        .param("id", summary.id())
        .param("reason", reason)
        .param("account", SignedIn.now().account())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    own.sql("delete from run_summary where municipality = :own and id = :id")
        .param("id", summary.id())
        .update();
    effects.recount(new TreeSet<>(Set.of(summary.scenario())));
    deeds.record(
        "effects.taken-back", summary.scenario() + " " + summary.ranOn() + " " + summary.mode());
  }
}
