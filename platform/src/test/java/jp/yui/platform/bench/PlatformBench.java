package jp.yui.platform.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.yui.platform.Server;
import jp.yui.platform.Site;
import jp.yui.platform.effects.Refill;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Fills a data base with a consortium of full size, starts the platform on it, lets people use it
 * at the same time and prints how long each page took. Everything is invented from a fixed seed.
 */
public final class PlatformBench {
  private static final long SEED = 20260401;

  private PlatformBench() {}

  /** Where the data base is. */
  private record Database(String url, String user) {}

  public static void main(String[] arguments) throws Exception {
    StandardEnvironment asked = new StandardEnvironment();
    asked.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
    Scale scale = Scale.of(asked);
    String on = asked.getProperty("database", "both");
    System.out.println(scale);
    if (!on.equals("postgresql")) {
      Path folder = Files.createTempDirectory("yui-bench");
      String url =
          "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;QUERY_CACHE_SIZE=100"
              .formatted(folder.resolve("platform"));
      run(new Database(url, "yui"), scale, folder);
    }
    if (!on.equals("h2")) {
      Path folder = Files.createTempDirectory("yui-bench");
      try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
        run(new Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres"), scale, folder);
      }
    }
  }

  private static void run(Database database, Scale scale, Path folder) throws Exception {
    long from = System.nanoTime();
    Flyway.configure().dataSource(database.url(), database.user(), "").load().migrate();
    List<String> scenarios = new ArrayList<>();
    List<String> towns = fill(database, scale, scenarios);
    System.out.printf(
        "%n%s: filled in %.0f s%n", database.url().split(":")[1], (System.nanoTime() - from) / 1e9);
    from = System.nanoTime();
    Map<String, String> settings =
        Map.of(
            "YUI_DATABASE", database.url(),
            "YUI_DATABASE_USER", database.user(),
            "YUI_DATABASE_PASSWORD", "",
            "YUI_PLATFORM_HOME", folder.toString());
    try (Server server = Server.start(settings, folder.resolve("platform.log"))) {
      System.out.printf("up after %.1f s%n", (System.nanoTime() - from) / 1e9);
      use(server, scale, towns, scenarios);
    }
  }

  private static List<String> fill(Database database, Scale scale, List<String> scenarios)
      throws SQLException {
    Random chance = new Random(SEED);
    try (Connection connection = DriverManager.getConnection(database.url(), database.user(), "")) {
      connection.setAutoCommit(false);
      List<String> towns = Members.found(connection, scale.municipalities(), chance);
      scenarios.addAll(Scenarios.file(connection, scale, towns));
      Uses.fill(connection, towns, scenarios, chance);
      Figures.fill(connection, scale.runs(), towns, scenarios, chance);
      Talk.fill(connection, towns, scenarios);
      connection.commit();
      System.out.println("rows are in");
      Refill.totals(database.url(), database.user(), scenarios);
      connection.createStatement().execute("analyze");
      connection.commit();
      if (database.url().startsWith("jdbc:h2")) {
        connection.createStatement().execute("shutdown compact");
      }
      return towns;
    }
  }

  private static void use(Server server, Scale scale, List<String> towns, List<String> scenarios)
      throws Exception {
    List<Visitor> visitors = new ArrayList<>();
    for (int i = 0; i < scale.users(); i++) {
      boolean administrator = i == 0;
      Site site = new Site(server.port());
      String code = towns.get(i * 37 % towns.size());
      site.signIn(
          administrator ? "kanri" : Members.signIn(code, Members.ROLES.get(i % 5)),
          Members.PASSWORD);
      visitors.add(new Visitor(site, administrator, scenarios, new Random(SEED + i)));
    }
    walk(visitors, scale, Math.max(5, scale.seconds() / 3));
    walk(visitors, scale, scale.seconds()).print(scale.seconds());
  }

  private static Timings walk(List<Visitor> visitors, Scale scale, int seconds) throws Exception {
    Timings timings = new Timings();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Future<?>> walks = new ArrayList<>();
    try (ExecutorService all = Executors.newFixedThreadPool(visitors.size())) {
      for (Visitor visitor : visitors) {
        walks.add(
            all.submit(
                () -> {
                  Random pauses = new Random(SEED);
                  while (System.nanoTime() < end) {
                    visitor.visit(timings);
                    if (scale.thinkMillis() > 0) {
                      Thread.sleep(pauses.nextInt(2 * scale.thinkMillis()));
                    }
                  }
                  return null;
                }));
      }
    }
    for (Future<?> walk : walks) {
      walk.get();
    }
    return timings;
  }
}
