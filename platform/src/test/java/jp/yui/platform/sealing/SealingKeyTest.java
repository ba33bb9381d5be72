package jp.yui.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The key is made once, kept for its owner, and never made anew where something is sealed. */
class SealingKeyTest {
  private static final byte[] PLAIN = "x".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path home;
  private JdbcClient jdbc;

  @BeforeEach
  void emptyDataBase() {
    String url =
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    Flyway.configure().dataSource(url, "yui", "").load().migrate();
    jdbc = JdbcClient.create(new DriverManagerDataSource(url, "yui", ""));
  }

  @Test
  void theFirstStartMakesAFileThatOnlyItsOwnerReads() throws IOException {
    byte[] sealed = key("").sealer().seal(PLAIN, "c");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(Files.list(home)).containsExactly(file());
    assertThat(key("").sealer().open(sealed, "c")).isEqualTo(PLAIN);
  }

  @Test
  void whatTheFileHoldsMayComeByTheSettingInstead() throws IOException {
    byte[] sealed = key("").sealer().seal(PLAIN, "c");
    String carried = Files.readString(file());
    Files.delete(file());

    assertThat(key(carried).sealer().open(sealed, "c")).isEqualTo(PLAIN);
    assertThat(file()).doesNotExist();
  }

  @Test
  void aMissingKeyIsNotMadeAnew() throws IOException {
    key("").sealer();
    Files.delete(file());

    refused("", "sealing.missing");
    assertThat(file()).doesNotExist();
  }

  @Test
  void anotherKeyIsRefused() throws IOException {
    key("").sealer();
    Files.writeString(file(), KeyText.make());
    refused("", "sealing.other");
    refused(KeyText.make(), "sealing.other");
  }

  @Test
  void whatIsNoKeyIsRefused() {
    refused("みじかい", "sealing.malformed");
    refused("c2hvcnQ=", "sealing.malformed");
  }

  @Test
  void aFileThatOthersCanReadIsRefused() throws IOException {
    key("").sealer();
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));
    refused("", "sealing.open-to-others");
  }

  @Test
  void twoThatStartAtOnceEndWithOneKey() throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Callable<Sealer> start = () -> key("").sealer();
      for (int i = 0; i < 100; i++) {
        jdbc.sql("delete from sealing_key").update();
        Files.deleteIfExists(file());
        List<Future<Sealer>> both = two.invokeAll(List.of(start, start));
        byte[] sealed = both.getFirst().get().seal(PLAIN, "c");
        assertThat(both.getLast().get().open(sealed, "c")).isEqualTo(PLAIN);
      }
    }
  }

  private void refused(String setting, String code) {
    assertThatThrownBy(() -> key(setting).sealer())
        .isInstanceOf(SealingProblem.class)
        .hasMessage(code);
  }

  private SealingKey key(String setting) {
    return new SealingKey(jdbc, setting, new KeyFile(file()));
  }

  private Path file() {
    return home.resolve("sealing.key");
  }
}
