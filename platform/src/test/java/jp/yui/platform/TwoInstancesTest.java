package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.yui.platform.catalogue.SharedScenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes of the platform on one PostgreSQL are one site to whoever uses it. */
@Tag("long")
class TwoInstancesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String NEW = "jido-teate/henko-todoke";

  @TempDir private Path folder;

  @Test
  void whatOneDoesTheOtherKnowsAndGoesOnWithWhenTheOneDies() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
      Map<String, String> settings = new HashMap<>();
      settings.put("YUI_DATABASE", postgres.getJdbcUrl("postgres", "postgres"));
      settings.put("YUI_DATABASE_USER", "postgres");
      settings.put("YUI_PLATFORM_HOME", folder.resolve("other").toString());
      settings.put("YUI_SEALING_KEY", Base64.getEncoder().encodeToString(new byte[32]));
      Map<String, String> peopled = new HashMap<>(settings);
      peopled.put("YUI_PLATFORM_HOME", folder.resolve("one").toString());
      peopled.put("YUI_DEMO", folder.resolve("signs.txt").toString());
      peopled.put("YUI_LIBRARY", "../scenario-library/scenarios");
      try (Server one = Server.start(peopled, Path.of("target", "one.log"));
          Server other = Server.start(settings, Path.of("target", "other.log"))) {
        String signs = Files.readString(folder.resolve("signs.txt"));
        String password = signs.replaceFirst("(?s).*パスワードはどれも (\\S+).*", "$1");
        Site publisher = new Site(one.port());
        publisher.signIn("yuino-koukai", password);

        assertThat(publisher.at(other.port()).get("/account").uri().getPath())
            .as("signed in at one, at home at the other")
            .isEqualTo("/account");
        byte[] zip =
            SharedScenario.zip(
                SharedScenario.files(
                    "1.0.0", "jido-teate/nintei-seikyu", NEW, "認定請求の登録", "変更届の登録"));
        assertThat(publisher.sendFile("/publish", "/publish", "zip", zip).body()).contains("載せました");
        await(() -> publisher.at(other.port()).get("/scenarios").body().contains(NEW));
        lockedAtOneIsLockedAtTheOther(one, other, password);
        anInstanceWithAnotherKeyDoesNotStart(settings);

        assertThat(count(jdbc, "select count(*) from qrtz_scheduler_state")).isEqualTo(2);
        ring(jdbc);
        await(() -> count(jdbc, "select count(*) from audit_checkpoint") == 1);

        one.kill();
        assertThat(publisher.at(other.port()).get("/scenarios").body()).contains(NEW);
        jdbc.sql("delete from audit_checkpoint").update();
        ring(jdbc);
        await(() -> count(jdbc, "select count(*) from audit_checkpoint") == 1);
      }
    }
  }

  private void anInstanceWithAnotherKeyDoesNotStart(Map<String, String> settings) throws Exception {
    Map<String, String> without = new HashMap<>(settings);
    without.put("YUI_SEALING_KEY", "");
    Path log = folder.resolve("third.log");

    assertThatIOException().isThrownBy(() -> Server.start(without, log));

    assertThat(log).content().contains("それを開くための鍵がありません", "YUI_SEALING_KEY に入れて");
    assertThat(folder.resolve("other").resolve("sealing.key")).doesNotExist();
  }

  private static void lockedAtOneIsLockedAtTheOther(Server one, Server other, String password)
      throws Exception {
    Site guesser = new Site(one.port());
    for (int i = 0; i < 12; i++) {
      guesser.signIn("mineyama-tantou", "ちがう" + i);
    }
    assertThat(new Site(other.port()).signIn("mineyama-tantou", password).uri().getPath())
        .isEqualTo("/sign-in");
  }

  /** The hour has come. */
  private static void ring(JdbcClient jdbc) {
    assertThat(
            jdbc.sql(
                    "update qrtz_triggers set next_fire_time = :now, trigger_state = 'WAITING'"
                        + " where trigger_name = 'audit-checkpoint'")
                .param("now", Instant.now().toEpochMilli() + 1000)
                .update())
        .isOne();
  }

  private static long count(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private static void await(Callable<Boolean> done) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!done.call()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(300);
    }
  }
}
