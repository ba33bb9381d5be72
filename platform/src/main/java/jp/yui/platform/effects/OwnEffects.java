package jp.yui.platform.effects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Months months;
  private final Deeds deeds;

  OwnEffects(OwnRecords own, Baselines baselines, Totals totals, Months months, Deeds deeds) {
    this.own = own;
    this.baselines = baselines;
    this.totals = totals;
    this.months = months;
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
                sum(e.after_seconds) as after_seconds, s.title
              from effect_month e join scenario s on s.id = e.scenario
              where e.municipality = :own and e.month_of between :from and :to
              group by e.scenario, s.title) t
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

  /** By month, the oldest first; months without figures left out. */
  public List<OwnMonth> months(String from, String to) {
    return own.sql(
            """
            select month_of, sum(cases), sum(before_seconds), sum(after_seconds)
            from effect_month where municipality = :own and month_of between :from and :to
            group by month_of order by month_of
            """)
        .param("from", from)
        .param("to", to)
        .query((row, number) -> month(row))
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
    SortedSet<String> scenarios =
        summaries.stream().map(RunSummary::scenario).collect(Collectors.toCollection(TreeSet::new));
    recount(scenarios);
    deeds.record("effects.reported", String.join(" ", scenarios));
  }

  /** What was measured for a case by hand holds for all months, so that they can be compared. */
  @Transactional
  public void measure(String scenario, long seconds) {
    baselines.set(scenario, seconds);
    recount(new TreeSet<>(Set.of(scenario)));
    deeds.record("effects.measured", scenario + " " + seconds);
  }

  /** Adds up the months of scenarios anew; in one order, so that none waits for each other. */
  void recount(SortedSet<String> scenarios) {
    Set<String> changed = new HashSet<>();
    for (String scenario : scenarios) {
      Set<OwnMonth> before = written(scenario);
      rewrite(scenario);
      Set<OwnMonth> after = written(scenario);
      Set<String> other =
          Stream.concat(before.stream(), after.stream())
              .filter(month -> !before.contains(month) || !after.contains(month))
              .map(OwnMonth::name)
              .collect(Collectors.toSet());
      months.refresh(scenario, other);
      totals.refresh(scenario);
      changed.addAll(other);
    }
    months.refresh(changed);
  }

  private Set<OwnMonth> written(String scenario) {
    return own.sql(
            """
            select month_of, cases, before_seconds, after_seconds from effect_month
            where municipality = :own and scenario = :scenario
            """)
        .param("scenario", scenario)
        .query((row, number) -> month(row))
        .set();
  }

  private void rewrite(String scenario) {
    own.sql("delete from effect_month where municipality = :own and scenario = :scenario")
        .param("scenario", scenario)
        .update();
    // Agents report also what nobody has measured by hand yet; its months come once somebody does.
    baselines.seconds(scenario).ifPresent(byHand -> rewrite(scenario, byHand));
  }

  private void rewrite(String scenario, long byHand) {
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
                new OwnMonth(
                    row.getString(1),
                    Effect.of(row.getLong(2), byHand, row.getLong(3), row.getLong(4))))
        .list()
        .forEach(month -> write(scenario, month));
  }

  private void write(String scenario, OwnMonth month) {
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

  private static OwnMonth month(ResultSet row) throws SQLException {
    return new OwnMonth(
        row.getString(1), new Effect(row.getLong(2), row.getLong(3), row.getLong(4)));
  }
}
