package jp.yui.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import jp.yui.platform.PlatformApplication;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A million entries, written by the platform's own writer, are verified in little memory. */
@Tag("long")
class AuditScaleTest {
  private static final int ENTRIES = Integer.getInteger("yui.audit.entries", 1_000_000);
  private static final int TOGETHER = 100;

  /** Far less than the entries take. */
  private static final String HEAP = System.getProperty("yui.audit.heap", "64m");

  @TempDir private Path home;

  /** What the process said, and how it ended. */
  private record Said(String words, int exit) {}

  @Test
  void onH2() throws Exception {
    String url =
        "jdbc:h2:file:"
            + home.resolve("platform")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    amongAMillionTheOneIsNamed("H2", url, "yui", Map.of("YUI_PLATFORM_HOME", home.toString()));
  }

  @Test
  void onPostgres() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      amongAMillionTheOneIsNamed(
          "PostgreSQL",
          url,
          "postgres",
          Map.of("YUI_DATABASE", url, "YUI_DATABASE_USER", "postgres"));
    }
  }

  private void amongAMillionTheOneIsNamed(
      String name, String url, String user, Map<String, String> settings) throws Exception {
    Flyway.configure().dataSource(url, user, "").load().migrate();
    Instant begin = Instant.now();
    write(url, user);
    System.out.printf("%s: written in %s%n", name, Duration.between(begin, Instant.now()));

    begin = Instant.now();
    Said right = verify(settings);
    System.out.printf("%s: verified in %s%n", name, Duration.between(begin, Instant.now()));
    assertThat(right.words()).contains("記録 %,d 件を確かめました".formatted(ENTRIES));
    assertThat(right.exit()).isZero();

    int one = 1 + new Random().nextInt(ENTRIES);
    SingleConnectionDataSource source = new SingleConnectionDataSource(url, user, "", true);
    JdbcClient.create(source)
        .sql("update audit_entry set subject = 'x' where seq = :one")
        .param("one", one)
        .update();
    source.destroy();
    Said wrong = verify(settings);
    assertThat(wrong.words()).contains("記録 %,d 番の内容か順番が".formatted(one));
    assertThat(wrong.exit()).isOne();
  }

  private static void write(String url, String user) {
    SingleConnectionDataSource source = new SingleConnectionDataSource(url, user, "", true);
    AuditTrail trail = new AuditTrail(JdbcClient.create(source), Clock.systemUTC());
    TransactionTemplate whole = new TransactionTemplate(new JdbcTransactionManager(source));
    for (int from = 0; from < ENTRIES; from += TOGETHER) {
      int first = from;
      whole.executeWithoutResult(
          status -> {
            for (int i = first; i < Math.min(first + TOGETHER, ENTRIES); i++) {
              trail.record(
                  new Deed("tantou" + i % 500, "131016", "import.saved", "取り込み " + i, "192.0.2.1"));
            }
          });
    }
    source.destroy();
  }

  private static Said verify(Map<String, String> settings)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + HEAP,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                PlatformApplication.class.getName(),
                "audit",
                "verify")
            .redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("YUI_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(words, process.waitFor());
  }
}
