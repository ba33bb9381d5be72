package jp.yui.platform.backup;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.yui.platform.PlatformApplication;
import jp.yui.platform.Server;
import jp.yui.platform.Site;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What the guide says of backup and restore, done: the restored site works and its record is right.
 */
@Tag("long")
class BackupTest {
  private static final String FILE = "platform.mv.db";
  private static final String KEY = "sealing.key";
  private static final String H2 =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  @TempDir private Path folder;
  private String password;

  @Test
  void h2StoppedCopiedStarted() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    atWork(Map.of("YUI_PLATFORM_HOME", home.toString()), () -> {});
    String root = verify(Map.of("YUI_PLATFORM_HOME", home.toString()));
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()), COPY_ATTRIBUTES);
      }
    }
    Map<String, String> restored = Map.of("YUI_PLATFORM_HOME", copy.toString());
    assertThat(verify(restored)).isEqualTo(root);
    worksAgain(restored);
  }

  @Test
  void h2WhileItRuns() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path kept = folder.resolve("it's kept");
    atWork(Map.of("YUI_PLATFORM_HOME", home.toString()), () -> {});
    DriverManagerDataSource source =
        new DriverManagerDataSource("jdbc:h2:file:" + home.resolve("platform") + H2, "yui", "");
    source.getConnection().setAutoCommit(true); // one that stays open, as the site's do
    JdbcTemplate jdbc = new JdbcTemplate(source);
    AtomicBoolean enough = new AtomicBoolean();
    Thread busy =
        Thread.ofVirtual()
            .start(
                () -> {
                  for (int i = 0; !enough.get(); i++) {
                    jdbc.update(
                        "update account set failures = ? where sign_in_name = 'kanri'", i % 3);
                  }
                });
    Backup backup = new Backup(jdbc, Clock.systemUTC(), kept.toString());
    Path zip = backup.take().orElseThrow();
    enough.set(true); // an interrupt would close H2's file
    busy.join();
    jdbc.execute("shutdown");

    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      ZipEntry entry = Objects.requireNonNull(in.getNextEntry());
      assertThat(entry.getName()).isEqualTo(FILE);
      Files.copy(in, copy.resolve(FILE));
    }
    Files.copy(
        home.resolve(KEY), copy.resolve(KEY), COPY_ATTRIBUTES); // kept elsewhere, as the guide says
    Map<String, String> restored = Map.of("YUI_PLATFORM_HOME", copy.toString());
    verify(restored);
    worksAgain(restored);
  }

  @Test
  void theNewestFourteenAreKept() throws Exception {
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Files.writeString(kept.resolve("another.zip"), "");
    DriverManagerDataSource source =
        new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("small"), "yui", "");
    for (int day = 1; day <= 20; day++) {
      Clock clock =
          Clock.fixed(Instant.parse("2026-11-%02dT03:00:00Z".formatted(day)), ZoneOffset.UTC);
      new Backup(new JdbcTemplate(source), clock, kept.toString()).take();
    }
    assertThat(kept.toFile().list())
        .hasSize(15)
        .contains("another.zip", "yui-2026-11-07.zip", "yui-2026-11-20.zip")
        .doesNotContain("yui-2026-11-06.zip");
  }

  @Test
  void postgresDumpedWhileItRunsAndRestored() throws Exception {
    Assumptions.assumeTrue(
        Stream.of("pg_dump", "pg_restore")
            .allMatch(tool -> new File("/usr/bin", tool).canExecute()),
        "pg_dump と pg_restore がないので、PostgreSQL の控えは試していません。apt-get install postgresql-client で試せます。");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      JdbcClient all = JdbcClient.create(postgres.getPostgresDatabase());
      all.sql("create database yui").update();
      all.sql("create database yui_restored").update();
      String dump = folder.resolve("yui.dump").toString();
      String at = "-hlocalhost -Upostgres -p" + postgres.getPort();
      atWork(settings(postgres, "yui"), () -> run("pg_dump -Fc " + at + " -f " + dump + " yui"));
      run("pg_restore " + at + " -d yui_restored " + dump);
      Map<String, String> restored = settings(postgres, "yui_restored");
      verify(restored);
      worksAgain(restored);
    }
  }

  private Map<String, String> settings(EmbeddedPostgres postgres, String name) {
    return Map.of(
        "YUI_DATABASE",
        postgres.getJdbcUrl("postgres", name),
        "YUI_DATABASE_USER",
        "postgres",
        "YUI_PLATFORM_HOME",
        folder.resolve("home").toString());
  }

  /** Something done while a site runs. */
  private interface Meanwhile {
    void happen() throws Exception;
  }

  /** The demo's consortium, with something done in it that is not the demo's. */
  private void atWork(Map<String, String> database, Meanwhile meanwhile) throws Exception {
    Map<String, String> settings = new HashMap<>(database);
    Path signs = folder.resolve("signs.txt");
    settings.put("YUI_DEMO", signs.toString());
    settings.put("YUI_LIBRARY", "../scenario-library/scenarios");
    try (Server server = Server.start(settings, Path.of("target", "backup.log"))) {
      password = Server.password(signs);
      Site site = new Site(server.port());
      site.signIn("kanri", password);
      site.send(
          "/municipalities",
          "/municipalities",
          Map.of("code", "131016", "name", "控えの区", "prefecture", "東京都", "population", "67000"));
      meanwhile.happen();
    }
  }

  private void worksAgain(Map<String, String> settings) throws Exception {
    try (Server server = Server.start(settings, Path.of("target", "restored.log"))) {
      Site site = new Site(server.port());
      assertThat(site.signIn("kanri", password).uri().getPath()).isEqualTo("/");
      assertThat(site.get("/municipalities").body()).contains("控えの区");
      assertThat(site.get("/scenarios?q=%E5%85%90%E7%AB%A5%E6%89%8B%E5%BD%93").body())
          .contains("児童手当");
    }
    verify(settings);
  }

  /** {@code yui audit verify}; gives the root. */
  private static String verify(Map<String, String> settings)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                PlatformApplication.class.getName(),
                "audit",
                "verify")
            .redirectErrorStream(true);
    builder.environment().putAll(settings);
    Process process = builder.start();
    String words = words(process.getInputStream());
    assertThat(process.waitFor()).as(words).isZero();
    return words.replaceFirst("(?s).*照合値：([0-9a-f ]+).*", "$1");
  }

  private static void run(String command) throws IOException, InterruptedException {
    List<String> words = Arrays.asList(command.split(" "));
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = words(process.getInputStream());
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static String words(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
