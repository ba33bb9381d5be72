package jp.yui.platform.effects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import jp.yui.platform.tenancy.PopulationClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Effects over municipalities, which every member may see: they are numbers about work. */
@Repository
public class Totals {
  /** How many a page has. */
  public static final int PAGE = 20;

  /** By what scenarios may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("e.scenario")
          .within("e.population_class")
          .down("saved", "e.saved_seconds")
          .up("title", "s.title")
          .down("municipalities", "e.municipalities")
          .down("rate", "cast(e.saved_seconds as double precision) / nullif(e.before_seconds, 0)")
          .down("spread", "e.rate_median");

  /** All municipalities, whatever their size. */
  public static final String ALL = "ALL";

  private static final String SELECT =
      """
      select e.*, s.title from effect_scenario e join scenario s on s.id = e.scenario
      where e.population_class = :size
      """;

  private final JdbcClient jdbc;

  Totals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One page of those with the words in their title. */
  public Paged<ScenarioEffect> page(Asked asked) {
    List<ScenarioEffect> found =
        jdbc.sql(
                "select e.*, s.title from ("
                    + onPage(asked)
                    + ") e join scenario s on s.id = e.scenario"
                    + asked.order())
            .param("size", ALL)
            .param("part", asked.part())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query((row, number) -> line(row))
            .list();
    return Paged.of(asked, found, PAGE);
  }

  /** The titles of all are looked at only where they matter. */
  private static String onPage(Asked asked) {
    boolean titles = !asked.words().isEmpty() || asked.by().key().equals("title");
    return "select e.* from effect_scenario e"
        + (titles ? " join scenario s on s.id = e.scenario" : "")
        + " where e.population_class = :size"
        + (titles ? " and lower(s.title) like :part escape '!'" : "")
        + asked.order()
        + "limit :most offset :from";
  }

  public Optional<ScenarioEffect> of(String scenario) {
    return of(scenario, ALL);
  }

  /** What municipalities of one size got. */
  public Optional<ScenarioEffect> of(String scenario, PopulationClass size) {
    return of(scenario, size.name());
  }

  private Optional<ScenarioEffect> of(String scenario, String size) {
    return jdbc.sql(SELECT + "and e.scenario = :scenario")
        .param("scenario", scenario)
        .param("size", size)
        .query((row, number) -> line(row))
        .optional();
  }

  /**
   * Adds up a scenario anew from the months of all municipalities. Two that report at the same time
   * would each add up without the other: the second waits here, and then sees what the first
   * brought.
   */
  @Transactional
  public void refresh(String scenario) {
    jdbc.sql("select id from scenario where id = :scenario for update")
        .param("scenario", scenario)
        .query()
        .listOfRows();
    Map<String, List<Effect>> sizes = new LinkedHashMap<>();
    jdbc.sql(
            """
            select m.population, sum(e.cases), sum(e.before_seconds), sum(e.after_seconds)
            from effect_month e join municipality m on m.code = e.municipality
            where e.scenario = :scenario group by m.code, m.population
            """)
        .param("scenario", scenario)
        .query(
            row -> {
              Effect effect = new Effect(row.getLong(2), row.getLong(3), row.getLong(4));
              String size = PopulationClass.of(row.getInt(1)).name();
              sizes.computeIfAbsent(size, name -> new ArrayList<>()).add(effect);
              sizes.computeIfAbsent(ALL, name -> new ArrayList<>()).add(effect);
            });
    jdbc.sql("delete from effect_scenario where scenario = :scenario")
        .param("scenario", scenario)
        .update();
    sizes.forEach((size, effects) -> write(scenario, size, effects));
  }

  private void write(String scenario, String size, List<Effect> effects) {
    Effect all = effects.stream().reduce(Effect.NONE, Effect::plus);
    Effect.Spread spread = Effect.spread(effects);
    jdbc.sql(
            """
            insert into effect_scenario (scenario, population_class, municipalities, cases,
              before_seconds, after_seconds, saved_seconds, rate_q1, rate_median, rate_q3)
            values (:scenario, :size, :municipalities, :cases,
              :before, :after, :saved, :q1, :median, :q3)
            """)
        .param("scenario", scenario)
        .param("size", size)
        .param("municipalities", spread.municipalities())
        .param("cases", all.cases())
        .param("before", all.beforeSeconds())
        .param("after", all.afterSeconds())
        .param("saved", all.savedSeconds())
        .param("q1", spread.q1())
        .param("median", spread.median())
        .param("q3", spread.q3())
        .update();
  }

  private static ScenarioEffect line(ResultSet row) throws SQLException {
    return new ScenarioEffect(
        row.getString("scenario"),
        row.getString("title"),
        new Effect(
            row.getLong("cases"), row.getLong("before_seconds"), row.getLong("after_seconds")),
        new Effect.Spread(
            row.getInt("municipalities"),
            row.getDouble("rate_q1"),
            row.getDouble("rate_median"),
            row.getDouble("rate_q3")));
  }
}
