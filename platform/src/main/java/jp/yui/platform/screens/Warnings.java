package jp.yui.platform.screens;

import java.util.List;
import java.util.Optional;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The warnings, which every member may read. */
@Repository
public class Warnings {
  private static final int PAGE = 20;

  /** By what they may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("w.id")
          .down("opened", "w.opened_at")
          .up("product", "w.vendor || ' ' || w.name")
          .up("state", "case when w.closed_at is null then 0 else 1 end")
          .down("seen", "municipalities");

  private static final String SELECT =
      """
      select w.id, w.scenario, v.title, v.version, s.municipality as publisher, w.product, w.vendor,
        w.name, w.versions, w.opened_at, w.closed_at, c.version as closed_version, w.reason,
        (select count(distinct g.municipality) from screen_sighting g
         where g.warning = w.id and g.changed) as municipalities
      from screen_warning w join scenario s on s.id = w.scenario
      join scenario_version v on v.id = w.scenario_version
      left join scenario_version c on c.id = w.closed_version
      """;

  private final JdbcClient jdbc;

  Warnings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One page of those with the words in the product or the scenario. */
  public Paged<Warning> page(Asked asked) {
    List<Warning> found =
        jdbc.sql(
                SELECT
                    + """
                      where lower(w.vendor || ' ' || w.name) like :part escape '!'
                        or lower(v.title) like :part escape '!'
                      """
                    + asked.order()
                    + "limit :most offset :from")
            .param("part", asked.part())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query(Warning.class)
            .list();
    return Paged.of(asked, found, PAGE);
  }

  public Optional<Warning> byId(long id) {
    return jdbc.sql(SELECT + "where w.id = :id").param("id", id).query(Warning.class).optional();
  }

  /** Those of a scenario, the open ones first, the newest first among each. */
  public List<Warning> of(String scenario, int most) {
    return jdbc.sql(
            SELECT
                + """
                  where w.scenario = :scenario
                  order by case when w.closed_at is null then 0 else 1 end, w.id desc limit :most
                  """)
        .param("scenario", scenario)
        .param("most", most)
        .query(Warning.class)
        .list();
  }

  /** All that are open. */
  public List<Warning> open() {
    return jdbc.sql(SELECT + "where w.closed_at is null order by w.id").query(Warning.class).list();
  }
}
