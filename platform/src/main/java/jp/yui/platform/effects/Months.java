package jp.yui.platform.effects;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Effects by month over municipalities; added up when figures come in, so that pages only read. */
@Repository
public class Months {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
  private static final int SHOWN = 12;

  /** In the place of a scenario's id: all that a municipality does by its agents. */
  private static final String ALL = "ALL";

  private final JdbcClient jdbc;
  private final Clock clock;

  Months(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The last twelve of all scenarios together, the oldest first; those without figures left out.
   */
  public List<MonthEffect> lately() {
    return lately(ALL);
  }

  /** The same of one scenario. */
  public List<MonthEffect> lately(String scenario) {
    YearMonth now = YearMonth.now(clock.withZone(HERE));
    return read(scenario, now.minusMonths(SHOWN - 1).toString(), now.toString());
  }

  /** Those of all scenarios together from one to another. */
  public List<MonthEffect> between(String from, String to) {
    return read(ALL, from, to);
  }

  /** Adds up months of a scenario anew. */
  void refresh(String scenario, Collection<String> months) {
    refresh(scenario, months, "and scenario = :scenario");
  }

  /** Adds up months of all scenarios anew. */
  void refresh(Collection<String> months) {
    refresh(ALL, months, "");
  }

  private void refresh(String key, Collection<String> which, String narrowed) {
    if (which.isEmpty()) {
      return;
    }
    SortedSet<String> months = new TreeSet<>(which);
    lock(key, months);
    Map<String, List<Effect>> effects = new HashMap<>();
    jdbc.sql(
            """
            select month_of, sum(cases), sum(before_seconds), sum(after_seconds)
            from effect_month where month_of in (:months) %s group by month_of, municipality
            """
                .formatted(narrowed))
        .param("months", months)
        .param("scenario", key)
        .query(
            row -> {
              effects
                  .computeIfAbsent(row.getString(1), month -> new ArrayList<>())
                  .add(new Effect(row.getLong(2), row.getLong(3), row.getLong(4)));
            });
    months.forEach(month -> write(key, month, effects.getOrDefault(month, List.of())));
  }

  /**
   * Two municipalities that report at the same time would each add up without the other: the second
   * waits here, and then sees what the first brought. In one order, so that none waits for each
   * other.
   */
  private void lock(String key, SortedSet<String> months) {
    for (String month : months) {
      jdbc.sql(
              """
              insert into effect_scenario_month (scenario, month_of, municipalities, cases,
                before_seconds, after_seconds, rate_q1, rate_median, rate_q3)
              values (:key, :month, 0, 0, 0, 0, 0, 0, 0) on conflict do nothing
              """)
          .param("key", key)
          .param("month", month)
          .update();
      jdbc.sql(
              """
              select cases from effect_scenario_month
              where scenario = :key and month_of = :month for update
              """)
          .param("key", key)
          .param("month", month)
          .query()
          .listOfRows();
    }
  }

  private void write(String key, String month, List<Effect> effects) {
    Effect all = effects.stream().reduce(Effect.NONE, Effect::plus);
    Effect.Spread spread = Effect.spread(effects);
    jdbc.sql(
            """
            update effect_scenario_month set municipalities = :municipalities, cases = :cases,
              before_seconds = :before, after_seconds = :after,
              rate_q1 = :q1, rate_median = :median, rate_q3 = :q3
            where scenario = :key and month_of = :month
            """)
        .param("key", key)
        .param("month", month)
        .param("municipalities", spread.municipalities())
        .param("cases", all.cases())
        .param("before", all.beforeSeconds())
        .param("after", all.afterSeconds())
        .param("q1", spread.q1())
        .param("median", spread.median())
        .param("q3", spread.q3())
        .update();
  }

  private List<MonthEffect> read(String key, String from, String to) {
    return jdbc.sql(
            """
            select * from effect_scenario_month
            where scenario = :key and month_of between :from and :to and municipalities > 0
            order by month_of
            """)
        .param("key", key)
        .param("from", from)
        .param("to", to)
        .query(
            (row, number) ->
                new MonthEffect(
                    row.getString("month_of"),
                    new Effect(
                        row.getLong("cases"),
                        row.getLong("before_seconds"),
                        row.getLong("after_seconds")),
                    new Effect.Spread(
                        row.getInt("municipalities"),
                        row.getDouble("rate_q1"),
                        row.getDouble("rate_median"),
                        row.getDouble("rate_q3"))))
        .list();
  }
}
