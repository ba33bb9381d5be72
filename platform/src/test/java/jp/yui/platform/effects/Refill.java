package jp.yui.platform.effects;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** For what was written past the site: adds up as it does. */
public final class Refill {
  private Refill() {}

  /** Adds up every scenario's months. */
  public static void totals(String url, String user, List<String> scenarios) {
    Totals totals = new Totals(JdbcClient.create(new DriverManagerDataSource(url, user, "")));
    scenarios.forEach(totals::refresh);
  }
}
