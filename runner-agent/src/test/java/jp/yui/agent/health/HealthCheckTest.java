package jp.yui.agent.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.schedule.calendar.JobCalendar;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.job.Missed;
import jp.yui.agent.schedule.store.Cause;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.RunState;
import jp.yui.agent.schedule.store.Store;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.HealthNumbers;
import jp.yui.scenario.exchange.HealthNumbers.LastRun;
import jp.yui.scenario.exchange.HealthNumbers.OsFamily;
import jp.yui.scenario.exchange.HealthNumbers.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is told of an agent is numbers, versions and codes, and right. */
class HealthCheckTest {
  private static final Instant NOW = Instant.parse("2026-04-02T09:00:00Z");

  @TempDir Path folder;

  @Test
  void countsWhatWaitsAndTellsTheLastRunOfEachJob() throws Exception {
    Home home = Home.at(folder.resolve("結野 太郎の端末"));
    Ledger.open(home, Keystore.open(home)).close();
    HealthNumbers now;
    try (Store store = Store.open(home)) {
      RunRecords runs = new RunRecords(store);
      Job shared = job("todoku", "jido-teate/nintei-seikyu");
      Job own = job("jibun", "/home/yuino/結野 太郎/scenario");
      runs.due(shared, Cause.TIME, NOW.minusSeconds(90_000), RunState.MISSED, null);
      runs.due(shared, Cause.TIME, NOW.minusSeconds(7_300), RunState.HELD, null);
      runs.due(own, Cause.PERSON, NOW.minusSeconds(60), RunState.ASKED, null);
      runs.due(own, Cause.PERSON, NOW, RunState.WAITING, null);
      now = new HealthCheck(home, Clock.fixed(NOW, ZoneOffset.UTC)).now(runs);
    }

    assertThat(now.jobs())
        .containsExactly(new LastRun("jido-teate/nintei-seikyu", Outcome.HELD, 2));
    assertThat(List.of(now.waiting(), now.asked(), now.heldRuns())).containsExactly(1, 1, 1);
    assertThat(now.diskFreePercent()).isBetween(0, 100);
    assertThat(now.java()).startsWith(String.valueOf(Runtime.version().feature()));
    assertThat(now.browserVersion()).matches("\\d+\\..*");
    assertThat(now.driverVersion()).matches("\\d+\\..*");
    String said = JsonMapper.shared().writeValueAsString(now);
    assertThat(said)
        .doesNotContain(
            "太郎",
            "todoku",
            "jibun",
            "/home",
            folder.toString(),
            InetAddress.getLocalHost().getHostName(),
            "\"" + System.getProperty("user.name") + "\"");
    assertThat(JsonMapper.shared().readValue(said, HealthNumbers.class)).isEqualTo(now);
  }

  @Test
  void whatIsNoVersionIsLeftOut() {
    assertThat(HealthCheck.plain("25.0.1+8-LTS")).isEqualTo("25.0.1+8-LTS");
    assertThat(HealthCheck.plain("結野")).isEmpty();
    assertThat(HealthCheck.plain("/opt/x")).isEmpty();
    assertThat(HealthCheck.os("Windows 11")).isEqualTo(OsFamily.WINDOWS);
    assertThat(HealthCheck.os("Mac OS X")).isEqualTo(OsFamily.MAC);
    assertThat(HealthCheck.os("結野")).isEqualTo(OsFamily.OTHER);
  }

  private Job job(String name, String scenario) {
    return new Job(
        name,
        scenario,
        Optional.empty(),
        Optional.empty(),
        folder,
        false,
        List.of(),
        true,
        Missed.ASK,
        JobCalendar.ALWAYS);
  }
}
