package jp.yui.platform.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A million days of agents' work, added up as the site adds it up. */
final class Figures {
  private static final int SCENARIOS = 4;
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  private Figures() {}

  static void fill(
      Connection connection, int runs, List<String> towns, List<String> scenarios, Random chance)
      throws SQLException {
    try (Batch all =
        new Batch(
            connection,
            "run_summary",
            "municipality, scenario, version, product, ran_on, month_of, posted, held, rejected,"
                + " run_seconds, exception_seconds, mode")) {
      for (int i = 0; i < runs; i++) {
        int town = (int) ((long) i * towns.size() / runs); // town after town: as the keys stand
        int nth = i - (int) (((long) town * runs + towns.size() - 1) / towns.size());
        LocalDate day = FIRST.plusDays(nth / SCENARIOS);
        int posted = chance.nextInt(1, 60);
        int held = chance.nextInt(4);
        all.row(
            towns.get(town),
            scenarios.get(Uses.of(town, nth % SCENARIOS, scenarios.size())),
            "1.0.0",
            "renshu-hyojun",
            day,
            day.toString().substring(0, 7),
            posted,
            held,
            0,
            posted * 6L,
            held * 240L,
            i % 50 == 0 ? "DRY" : "REAL");
      }
    }
    try (Statement months = connection.createStatement()) {
      months.executeUpdate(
          """
          insert into effect_month (municipality, scenario, month_of, cases, before_seconds, after_seconds)
          select municipality, scenario, month_of, sum(posted), sum(posted) * 720,
            sum(run_seconds) + sum(exception_seconds)
          from run_summary where mode = 'REAL' group by municipality, scenario, month_of
          """);
    }
  }
}
