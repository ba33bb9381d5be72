package jp.yui.platform.effects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Measured figures under a municipality's name: one's own, and those of who chose to show them. */
@Service
public class NamedEffects {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private static final String SELECT =
      """
      select m.code, m.name, m.prefecture, m.population, sum(e.cases) as cases,
        sum(e.before_seconds) as before_seconds, sum(e.after_seconds) as after_seconds
      from effect_month e join municipality m on m.code = e.municipality
      where e.scenario = :scenario and e.month_of > :after
      """;

  private static final String GROUP = " group by m.code, m.name, m.prefecture, m.population";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Deeds deeds;

  NamedEffects(JdbcClient jdbc, Clock clock, Deeds deeds) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.deeds = deeds;
  }

  /** Whether the others see the figures of the signed-in user's municipality. */
  public boolean isShown() {
    return jdbc.sql("select count(*) from effect_shown where municipality = :own")
            .param("own", own())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** Shows them, or no longer. */
  @Transactional
  public void show(boolean shown) {
    if (shown == isShown()) {
      return;
    }
    if (shown) {
      jdbc.sql("insert into effect_shown (municipality, since) values (:own, :now)")
          .param("own", own())
          .param("now", Timestamp.from(clock.instant()))
          .update();
    } else {
      jdbc.sql("delete from effect_shown where municipality = :own").param("own", own()).update();
    }
    deeds.record(shown ? "effects.shown" : "effects.hidden", null);
  }

  /** What the signed-in user's municipality measured; empty where it did not. */
  public Optional<Figures> own(String scenario) {
    return jdbc.sql(SELECT + "and m.code = :own" + GROUP)
        .param("scenario", scenario)
        .param("after", yearAgo())
        .param("own", own())
        .query((row, number) -> figures(row))
        .optional();
  }

  /** What the others measured who show it, those nearest in population first. */
  public List<Figures> others(String scenario, int population) {
    return jdbc.sql(
            SELECT
                + "and m.code <> :own and m.code in (select municipality from effect_shown)"
                + GROUP
                + " order by abs(m.population - :population), m.code")
        .param("scenario", scenario)
        .param("after", yearAgo())
        .param("own", own())
        .param("population", population)
        .query((row, number) -> figures(row))
        .list();
  }

  private String yearAgo() {
    return YearMonth.now(clock.withZone(HERE)).minusYears(1).toString();
  }

  private static String own() {
    return Objects.requireNonNull(SignedIn.now().municipality());
  }

  private static Figures figures(ResultSet row) throws SQLException {
    return new Figures(
        row.getString("code"),
        row.getString("name"),
        row.getString("prefecture"),
        row.getInt("population"),
        new Effect(
            row.getLong("cases"), row.getLong("before_seconds"), row.getLong("after_seconds")));
  }
}
