package jp.yui.platform.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.util.DoubleComparator;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Months are added up over municipalities, of old figures and of such as come at one time. */
class MonthsTest {
  private static final Clock NOVEMBER =
      Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC);

  private static int number;

  private DriverManagerDataSource source;
  private JdbcClient jdbc;
  private Months months;

  @BeforeEach
  void site() {
    source =
        new DriverManagerDataSource(
            "jdbc:h2:mem:months"
                + number++
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                + "DB_CLOSE_DELAY=-1",
            "yui",
            "");
    jdbc = JdbcClient.create(source);
    months = new Months(jdbc, NOVEMBER);
    Flyway.configure()
        .dataSource(source)
        .target(MigrationVersion.fromVersion("104"))
        .load()
        .migrate();
    for (int town = 1; town <= 4; town++) {
      jdbc.sql("insert into municipality values (:code, :code, '東京都', 5000)")
          .param("code", "10000" + town)
          .update();
    }
    jdbc.sql("insert into scenario (id) values ('a/one'), ('a/two')").update();
  }

  @Test
  void whatWasMeasuredBeforeIsAddedUpAsWhatComesLater() {
    int[] after = {60, 20, 40, 30};
    for (int town = 0; town < after.length; town++) {
      measured(town + 1, "a/one", "2026-10", 100, after[town]);
      measured(town + 1, "a/two", "2026-10", 300, 10 * town);
    }
    measured(1, "a/one", "2026-09", 0, 0);
    migrated();

    List<MonthEffect> old = all();
    months.refresh("a/one", List.of("2026-09", "2026-10"));
    months.refresh("a/two", List.of("2026-10"));
    months.refresh(List.of("2026-09", "2026-10"));

    assertThat(all())
        .usingRecursiveComparison()
        .withComparatorForType(new DoubleComparator(1e-9), Double.class)
        .isEqualTo(old);
    MonthEffect october = months.lately("a/one").getLast();
    assertThat(october.effect()).isEqualTo(new Effect(4, 400, 150));
    // The rates are 0.4, 0.8, 0.6 and 0.7, as in EffectTest.
    assertThat(october.spread().q1()).isEqualTo(0.55, within(1e-9));
    assertThat(october.spread().median()).isEqualTo(0.65, within(1e-9));
    assertThat(october.spread().q3()).isEqualTo(0.725, within(1e-9));
    assertThat(months.lately().getLast().effect()).isEqualTo(new Effect(8, 1600, 210));
    assertThat(months.lately("a/one")).as("no case, no month").hasSize(1);
  }

  @Test
  void onlyTwelveMonthsAreShown() {
    for (String month : List.of("2025-11", "2025-12", "2026-11")) {
      measured(1, "a/one", month, 100, 50);
    }
    migrated();

    assertThat(months.lately("a/one"))
        .extracting(MonthEffect::month)
        .containsExactly("2025-12", "2026-11");
    assertThat(months.between("2025-04", "2026-03"))
        .extracting(MonthEffect::month)
        .containsExactly("2025-11", "2025-12");
  }

  @Test
  void neitherIsLostOfTwoThatReportAtTheSameTime() throws Exception {
    migrated();
    report(1);
    CountDownLatch begun = new CountDownLatch(1);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> second =
          whole()
              .execute(
                  status -> {
                    report(2);
                    Future<?> third =
                        other.submit(
                            () ->
                                whole()
                                    .executeWithoutResult(
                                        within -> {
                                          begun.countDown();
                                          report(3);
                                        }));
                    waitFor(begun);
                    return third;
                  });
      second.get();
    }
    assertThat(months.lately().getFirst().spread().municipalities()).isEqualTo(3);
    assertThat(months.lately("a/one").getFirst().spread().municipalities()).isEqualTo(3);
  }

  /** And a little longer, in which the other comes as far as it can. */
  private static void waitFor(CountDownLatch begun) {
    try {
      begun.await();
      Thread.sleep(400);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private TransactionTemplate whole() {
    return new TransactionTemplate(new DataSourceTransactionManager(source));
  }

  private void report(int town) {
    measured(town, "a/one", "2026-06", 100, 50);
    months.refresh("a/one", List.of("2026-06"));
    months.refresh(List.of("2026-06"));
  }

  private List<MonthEffect> all() {
    List<MonthEffect> all = new ArrayList<>(months.lately());
    all.addAll(months.lately("a/one"));
    all.addAll(months.lately("a/two"));
    return all;
  }

  private void migrated() {
    Flyway.configure().dataSource(source).load().migrate();
  }

  private void measured(int town, String scenario, String month, long before, long after) {
    jdbc.sql("insert into effect_month values (:town, :scenario, :month, 1, :before, :after)")
        .param("town", "10000" + town)
        .param("scenario", scenario)
        .param("month", month)
        .param("before", before)
        .param("after", after)
        .update();
  }
}
