package jp.yui.platform.effects;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** For what was written past the site: adds up as it does. */
public final class Refill {
  private Refill() {}

  /** Adds up every scenario's months. */
  public static void totals(String url, String user, List<String> scenarios) {
    JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, user, ""));
    Totals totals = new Totals(jdbc);
    Months months = new Months(jdbc, Clock.systemUTC());
    for (String scenario : scenarios) {
      totals.refresh(scenario);
      months.refresh(
          scenario,
          jdbc.sql("select distinct month_of from effect_month where scenario = :scenario")
              .param("scenario", scenario)
              .query(String.class)
              .list());
    }
    months.refresh(
        jdbc.sql("select distinct month_of from effect_month").query(String.class).list());
  }
}
