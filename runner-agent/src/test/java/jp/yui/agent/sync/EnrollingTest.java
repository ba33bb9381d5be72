package jp.yui.agent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.AgentKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is pulled when, the agent has the key that the platform knows. */
class EnrollingTest {
  private static final Platform.Way WAY = new Platform.Way(null, null);

  @TempDir Path folder;
  private StubPlatform platform;
  private Home home;

  @BeforeEach
  void open() throws Exception {
    platform = new StubPlatform();
    home = Home.at(folder);
  }

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void comesAgainWithTheSameKeyWhereTheAnswerWasLost() {
    platform.losesTheAnswer = true;
    assertThatThrownBy(this::enrol)
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("同じ登録コード");
    String known = platform.key;

    platform.losesTheAnswer = false;
    assertThat(enrol().fingerprint()).isEqualTo(AgentKey.fingerprint(known));
    assertThat(platform.key).isEqualTo(known);
  }

  @Test
  void comesAgainWithTheSameKeyWhereItCouldNotKeepThePlatformsName() throws Exception {
    Path inTheWay = Files.createDirectories(home.sync().resolve("platform.json/x")).getParent();
    assertThatThrownBy(this::enrol).isInstanceOf(UncheckedIOException.class);
    String known = platform.key;
    Files.delete(inTheWay.resolve("x"));
    Files.delete(inTheWay);

    assertThat(enrol().fingerprint()).isEqualTo(AgentKey.fingerprint(known));
    assertThat(platform.key).isEqualTo(known);
  }

  @Test
  void goesOnWithTheNewKeyWhereOnlyTheAnswerToItWasLost() {
    enrol();
    String old = platform.key;
    platform.losesTheAnswer = true;
    assertThatThrownBy(() -> enrolling().rotate()).isInstanceOf(AgentProblem.class);
    assertThat(platform.key).isNotEqualTo(old);

    platform.losesTheAnswer = false;
    assertThat(sync().withdrawn()).isEmpty();
    assertThat(AgentKey.text(new AgentKeys(Keystore.open(home)).now().orElseThrow().getPublic()))
        .isEqualTo(platform.key);
  }

  @Test
  void staysWithTheOldKeyWhereThePlatformNeverHeardOfTheNew() {
    enrol();
    String old = platform.key;
    platform.refusesKeys = true;
    assertThatThrownBy(() -> enrolling().rotate()).hasMessageContaining("新しい鍵を読めません");

    assertThat(sync().withdrawn()).isEmpty();
    assertThat(platform.key).isEqualTo(old);
    platform.refusesKeys = false;
    assertThat(enrolling().rotate().fingerprint()).isEqualTo(AgentKey.fingerprint(platform.key));
  }

  @Test
  void doesNotHearOutWhatNeverEnds() {
    enrol();
    platform.speaksOn = true;

    assertThatThrownBy(this::sync)
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("読むのをやめました");
  }

  private Enrolling.Enrolled enrol() {
    return enrolling().enrol(platform.address(), WAY, "AAAA");
  }

  private Refusals sync() {
    try (Syncing syncing = new Syncing(home, Clock.systemUTC())) {
      return syncing.sync().refusals();
    }
  }

  private Enrolling enrolling() {
    return new Enrolling(home, Keystore.open(home), Clock.systemUTC());
  }
}
