package jp.yui.platform.effects;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.tenancy.OwnRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in user's municipality did by its agents and saves by them. */
@Service
public class OwnEffects {
  /** By what scenarios may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("scenario")
          .down("saved", "before_seconds - after_seconds")
          .up("title", "title")
          .down("before", "before_seconds")
          .down("after", "after_seconds")
          .down(
              "rate",
              "cast(before_seconds - after_seconds as double precision) / nullif(before_seconds, 0)");

  private final OwnRecords own;
  private final Baselines baselines;
  private final Totals totals;
  private final Deeds deeds;

  OwnEffects(OwnRecords own, Baselines baselines, Totals totals, Deeds deeds) {
    this.own = own;
    this.baselines = baselines;
    this.totals = totals;
    this.deeds = deeds;
  }

  /**
   * By scenario, what saves most first.
   *
   * @param from the first month, {@code 2026-04}
   * @param to the last month
   */
  public List<OwnEffect> between(String from, String to) {
    return between(from, to, Asked.of("", COLUMNS));
  }

  /** The same, sorted as asked. */
  public List<OwnEffect> between(String from, String to, Asked asked) {
    return own.sql(
            """
            select * from (
              select e.scenario, sum(e.cases) as cases, sum(e.before_seconds) as before_seconds,
                sum(e.after_seconds) as after_seconds,
                (select v.title from scenario_version v where v.scenario = e.scenario
                 order by v.id desc limit 1) as title
              from effect_month e
              where e.municipality = :own and e.month_of between :from and :to
              group by e.scenario) t
            """
                + asked.order())
        .param("from", from)
        .param("to", to)
        .query(
            (row, number) ->
                new OwnEffect(
                    row.getString(1),
                    row.getString("title"),
                    new Effect(row.getLong(2), row.getLong(3), row.getLong(4))))
        .list();
  }

  /** Whether there is a summary of that day, version, product and mode already. */
  public boolean has(RunSummary summary) {
    return own.sql(
                """
                select count(*) from run_summary where municipality = :own
                and scenario = :scenario and ran_on = :ranOn and version = :version
                and product = :product and mode = :mode
                """)
            .param("scenario", summary.scenario())
            .param("ranOn", summary.ranOn())
            .param("version", summary.version())
            .param("product", summary.product())
            .param("mode", summary.mode().name())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Whether it is known how long a case of it takes by hand. */
  public boolean isMeasured(String scenario) {
    return baselines.seconds(scenario).isPresent();
  }

  /** Takes summaries, all or none. */
  @Transactional
  public void report(List<RunSummary> summaries) {
    for (RunSummary one : summaries) {
      own.sql(
              """
              insert into run_summary (municipality, scenario, version, product, ran_on, month_of,
                posted, held, rejected, run_seconds, exception_seconds, mode)
              values (:own, :scenario, :version, :product, :ranOn, :month,
                :posted, :held, :rejected, :runSeconds, :exceptionSeconds, :mode)
              """)
          .param("scenario", one.scenario())
          .param("version", one.version())
          .param("product", one.product())
          .param("ranOn", one.ranOn())
          .param("month", one.month())
          .param("posted", one.posted())
          .param("held", one.held())
          .param("rejected", one.rejected())
          .param("runSeconds", one.runSeconds())
          .param("exceptionSeconds", one.exceptionSeconds())
          .param("mode", one.mode().name())
          .update();
    }
    Set<String> scenarios =
        summaries.stream().map(RunSummary::scenario).collect(Collectors.toSet());
    scenarios.forEach(this::recount);
    deeds.record("effects.reported", String.join(" ", scenarios.stream().sorted().toList()));
  }

  /** What was measured for a case by hand holds for all months, so that they can be compared. */
  @Transactional
  public void measure(String scenario, long seconds) {
    baselines.set(scenario, seconds);
    recount(scenario);
    deeds.record("effects.measured", scenario + " " + seconds);
  }

  /** Adds up a scenario's months anew. */
  void recount(String scenario) {
    long byHand = baselines.seconds(scenario).orElse(0L);
    own.sql("delete from effect_month where municipality = :own and scenario = :scenario")
        .param("scenario", scenario)
        .update();
    own.sql(
            """
            select month_of, sum(posted), sum(run_seconds), sum(exception_seconds)
            from run_summary
            where municipality = :own and scenario = :scenario and mode = 'REAL'
            group by month_of
            """)
        .param("scenario", scenario)
        .query(
            (row, number) ->
                new Month(
                    row.getString(1),
                    Effect.of(row.getLong(2), byHand, row.getLong(3), row.getLong(4))))
        .list()
        .forEach(month -> write(scenario, month));
    totals.refresh(scenario);
  }

  private void write(String scenario, Month month) {
    own.sql(
            """
            insert into effect_month (municipality, scenario, month_of, cases, before_seconds,
              after_seconds)
            values (:own, :scenario, :month, :cases, :before, :after)
            """)
        .param("scenario", scenario)
        .param("month", month.name())
        .param("cases", month.effect().cases())
        .param("before", month.effect().beforeSeconds())
        .param("after", month.effect().afterSeconds())
        .update();
  }

  private record Month(String name, Effect effect) {}
}
