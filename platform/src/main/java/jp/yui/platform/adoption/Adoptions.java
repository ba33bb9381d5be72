package jp.yui.platform.adoption;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.sharing.Deviation;
import jp.yui.scenario.sharing.OverlayParts;
import jp.yui.scenario.sharing.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who uses what and how far it deviates; no secret among the members. */
@Repository
public class Adoptions {
  private static final int SHOWN = 20;

  /** By what the scenarios that are used may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("a.scenario")
          .down("rate", "cast(a.changed as double precision) / nullif(a.whole, 0)")
          .up("title", "s.title")
          .down("users", "a.users");

  private final JdbcClient jdbc;
  private final Clock clock;

  Adoptions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A municipality that uses a scenario.
   *
   * @param changed parts that it has otherwise, of all that it could
   */
  public record User(String municipality, String product, String version, int changed, int whole) {}

  /** A part, and how many municipalities have it otherwise. */
  public record Changed(Part part, int municipalities) {}

  /** How far the municipalities that use a scenario deviate from it. */
  public record Spread(String scenario, String title, int users, int changed, int whole) {}

  void set(String municipality, Case it, Revision revision, Scenario scenario, Overlay overlay) {
    String product = it.imported().product();
    for (String table : List.of("adoption_part", "adoption")) {
      jdbc.sql(
              "delete from "
                  + table
                  + " where municipality = :municipality and scenario = :scenario and product = :product")
          .param("municipality", municipality)
          .param("scenario", it.imported().scenario())
          .param("product", product)
          .update();
    }
    Deviation deviation = Deviation.of(scenario, product, overlay);
    jdbc.sql(
            """
            insert into adoption
              (municipality, scenario, product, scenario_version, changed, whole, since)
            values (:municipality, :scenario, :product, :version, :changed, :whole, :now)
            """)
        .param("municipality", municipality)
        .param("scenario", it.imported().scenario())
        .param("product", product)
        .param("version", revision.scenarioVersion())
        .param("changed", deviation.changed())
        .param("whole", deviation.whole())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    for (Part part : OverlayParts.of(overlay).keySet()) {
      jdbc.sql(
              """
              insert into adoption_part (municipality, scenario, product, kind, names)
              values (:municipality, :scenario, :product, :kind, :names)
              """)
          .param("municipality", municipality)
          .param("scenario", it.imported().scenario())
          .param("product", product)
          .param("kind", part.kind().name())
          .param("names", String.join("\n", part.names()))
          .update();
    }
    refresh(it.imported().scenario());
  }

  /**
   * Adds up a scenario anew. Whoever does so at the same time waits, and then sees what the first
   * brought.
   */
  private void refresh(String scenario) {
    jdbc.sql(
            """
            insert into adoption_spread (scenario, users, changed, whole)
            values (:scenario, 0, 0, 0) on conflict do nothing
            """)
        .param("scenario", scenario)
        .update();
    jdbc.sql("select users from adoption_spread where scenario = :scenario for update")
        .param("scenario", scenario)
        .query(Integer.class)
        .single();
    jdbc.sql(
            """
            update adoption_spread set (users, changed, whole) = (
              select count(distinct municipality), sum(changed), sum(whole) from adoption
              where scenario = :scenario)
            where scenario = :scenario
            """)
        .param("scenario", scenario)
        .update();
  }

  /** The codes of all that use a scenario. */
  List<String> municipalities(String scenario) {
    return jdbc.sql("select distinct municipality from adoption where scenario = :scenario")
        .param("scenario", scenario)
        .query(String.class)
        .list();
  }

  /** The codes of all that use a scenario for a product. */
  public List<String> municipalities(String scenario, String product) {
    return jdbc.sql(
            "select municipality from adoption where scenario = :scenario and product = :product")
        .param("scenario", scenario)
        .param("product", product)
        .query(String.class)
        .list();
  }

  public int count(String scenario) {
    return jdbc.sql("select count(distinct municipality) from adoption where scenario = :scenario")
        .param("scenario", scenario)
        .query(Integer.class)
        .single();
  }

  /** Some of those who use a scenario. */
  public List<User> users(String scenario) {
    return jdbc.sql(
            """
            select m.name as municipality, a.product, v.version, a.changed, a.whole
            from adoption a join municipality m on m.code = a.municipality
            join scenario_version v on v.id = a.scenario_version
            where a.scenario = :scenario order by a.municipality, a.product limit :most
            """)
        .param("scenario", scenario)
        .param("most", SHOWN)
        .query(User.class)
        .list();
  }

  /** How one municipality uses a scenario, by product. */
  public List<User> users(String scenario, String municipality) {
    return jdbc.sql(
            """
            select m.name as municipality, a.product, v.version, a.changed, a.whole
            from adoption a join municipality m on m.code = a.municipality
            join scenario_version v on v.id = a.scenario_version
            where a.scenario = :scenario and a.municipality = :code order by a.product
            """)
        .param("scenario", scenario)
        .param("code", municipality)
        .query(User.class)
        .list();
  }

  /** Which of a scenario's products each municipality drives: its code → their ids. */
  public Map<String, Set<String>> products(String scenario) {
    Map<String, Set<String>> products = new HashMap<>();
    jdbc.sql("select municipality, product from adoption where scenario = :scenario")
        .param("scenario", scenario)
        .query(
            row -> {
              products
                  .computeIfAbsent(row.getString(1), code -> new HashSet<>())
                  .add(row.getString(2));
            });
    return products;
  }

  /** Where the standard should be mended: what most of them have otherwise. */
  public List<Changed> changed(String scenario) {
    return jdbc.sql(
            """
            select kind, names, count(distinct municipality) as municipalities from adoption_part
            where scenario = :scenario group by kind, names order by 3 desc, 1, 2 limit :most
            """)
        .param("scenario", scenario)
        .param("most", SHOWN)
        .query(
            (row, number) ->
                new Changed(
                    new Part(
                        Part.Kind.valueOf(row.getString(1)), List.of(row.getString(2).split("\n"))),
                    row.getInt(3)))
        .list();
  }

  /** One page of the scenarios that are used. */
  public Paged<Spread> spread(Asked asked) {
    List<Spread> found =
        jdbc.sql(
                """
                select a.scenario, s.title, a.users, a.changed, a.whole
                from adoption_spread a join scenario s on s.id = a.scenario
                where lower(s.title) like :part escape '!'
                """
                    + asked.order()
                    + "limit :most offset :from")
            .param("part", asked.part())
            .param("most", SHOWN + 1)
            .param("from", asked.from(SHOWN))
            .query(Spread.class)
            .list();
    return Paged.of(asked, found, SHOWN);
  }
}
