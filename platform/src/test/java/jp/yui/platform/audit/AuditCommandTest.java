package jp.yui.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yui.platform.PlatformApplication;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The record is verified by a process of its own, on the data base that the settings name. */
class AuditCommandTest {
  @TempDir private Path home;
  private JdbcClient jdbc;

  /** What the process said, and how it ended. */
  private record Said(String words, int exit) {}

  @BeforeEach
  void fourEntries() {
    String url =
        "jdbc:h2:file:"
            + home.resolve("platform")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    Flyway.configure().dataSource(url, "yui", "").load().migrate();
    DriverManagerDataSource source = new DriverManagerDataSource(url, "yui", "");
    jdbc = JdbcClient.create(source);
    AuditTrail trail = new AuditTrail(jdbc, Clock.systemUTC());
    TransactionTemplate whole = new TransactionTemplate(new JdbcTransactionManager(source));
    for (int i = 1; i <= 4; i++) {
      Deed deed = new Deed("kanri", null, "deed", "subject " + i, "192.0.2.1");
      whole.executeWithoutResult(status -> trail.record(deed));
    }
  }

  @Test
  void aRecordThatIsRightIsSaidToBeAndFitsWhatWasPrinted() throws Exception {
    Said right = verify();
    assertThat(right.words()).contains("記録 4 件を確かめました", "全体の照合値：");
    assertThat(right.exit()).isZero();
    String root = right.words().replaceFirst("(?s).*照合値：([0-9a-f ]+).*", "$1").strip();

    assertThat(verify("--entries", "4", "--root", root).words()).contains("4 件までの記録は");
    Said other = verify("--entries", "4", "--root", root.replace('1', '2'));
    assertThat(other.words()).contains("書き換えられています");
    assertThat(other.exit()).isOne();
  }

  @Test
  void anEditIsFoundByItsNumber() throws Exception {
    jdbc.sql("update audit_entry set subject = 'x' where seq = 3").update();
    Said wrong = verify();
    assertThat(wrong.words()).contains("記録 3 番の内容か順番が", "データベースの写しを取ってください");
    assertThat(wrong.exit()).isOne();
  }

  @Test
  void whereThereIsNoDataBaseNoneIsMade() throws Exception {
    home = Files.createDirectory(home.resolve("empty"));
    Said closed = verify();
    assertThat(closed.words()).contains("データベースを開けません", "YUI_PLATFORM_HOME");
    assertThat(closed.exit()).isEqualTo(2);
    assertThat(home).isEmptyDirectory();
  }

  private Said verify(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp"));
    command.add(Objects.requireNonNull(System.getProperty("java.class.path")));
    command.addAll(List.of(PlatformApplication.class.getName(), "audit", "verify"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("YUI_PLATFORM_HOME", home.toString());
    builder.environment().remove("YUI_DATABASE");
    builder.environment().remove("YUI_LANG");
    Process process = builder.start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(words, process.waitFor());
  }
}
