package jp.yui.agent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.reporting.Outbox;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.ProductId;
import jp.yui.scenario.exchange.ReportAnswer;
import jp.yui.scenario.exchange.RunEnd;
import jp.yui.scenario.exchange.RunKind;
import jp.yui.scenario.exchange.RunNumbers;
import jp.yui.scenario.exchange.ScenarioId;
import jp.yui.scenario.exchange.ScenarioVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports wait until the platform has them. */
class SendingTest {
  private static final RunNumbers RUN =
      new RunNumbers(
          new ScenarioId("jido-teate/nintei-seikyu"),
          new ScenarioVersion("1.0.0"),
          new ProductId("renshu-hyojun"),
          LocalDate.of(2026, 11, 28),
          RunKind.REAL,
          RunEnd.DONE,
          1,
          0,
          1,
          List.of(),
          0,
          0,
          60);

  @TempDir Path folder;
  private StubPlatform platform;
  private Home home;

  @BeforeEach
  void enrol() throws Exception {
    platform = new StubPlatform();
    home = Home.at(folder);
    enrolling().enrol(platform.address(), new Platform.Way(null, null), "AAAA");
  }

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void sendsAllThatWaitsAndNothingTwice() {
    IntStream.range(0, 23).forEach(n -> Outbox.of(home).add(7, List.of(RUN)));

    assertThat(report().arrived()).isEqualTo(23);
    assertThat(platform.reports).hasSize(23);
    assertThat(report().arrived()).isZero();
  }

  @Test
  void sendsAgainWhereTheAnswerWasLost() {
    Outbox.of(home).add(7, List.of(RUN));
    platform.losesWhatBecameOfReports = true;
    assertThatThrownBy(this::report).isInstanceOf(AgentProblem.class);
    assertThat(Outbox.of(home).waiting(7)).hasSize(1);

    platform.losesWhatBecameOfReports = false;
    assertThat(report().arrived()).isEqualTo(1);
    assertThat(platform.reports).hasSize(1);
  }

  @Test
  void whatWaitsIsSignedByTheNewKey() {
    Outbox.of(home).add(7, List.of(RUN));
    enrolling().rotate();

    assertThat(report().arrived()).isEqualTo(1);
  }

  @Test
  void whatIsRefusedWaitsAndIsTold() {
    Outbox.of(home).add(7, List.of(RUN));
    platform.refusesReports = "OTHER_CONTENT";

    assertThat(report().refused())
        .hasValueSatisfying(
            no -> assertThat(no.result()).isEqualTo(ReportAnswer.Result.OTHER_CONTENT));
    assertThat(Outbox.of(home).waiting(7)).hasSize(1);
  }

  private Sent report() {
    try (Syncing syncing = new Syncing(home, Clock.systemUTC())) {
      return syncing.report();
    }
  }

  private Enrolling enrolling() {
    return new Enrolling(home, Keystore.open(home), Clock.systemUTC());
  }
}
