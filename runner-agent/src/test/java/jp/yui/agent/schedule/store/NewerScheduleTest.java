package jp.yui.agent.schedule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule that an agent of a newer version used. */
class NewerScheduleTest {
  private static final Instant PLANNED = Instant.parse("2026-12-01T00:00:00Z");

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void aScheduleOfANewerForm() throws Exception {
    home = Home.at(folder.resolve("home"));
    try (Store store = Store.open(home)) {
      store.change(
          "insert into run (job, scenario, product, cause, planned, state) values"
              + " ('asa', 'a/b', 'p', 'TIME', ?, 'ENDED')",
          PLANNED);
    }
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + Store.folder(home).resolve("schedule"), "yui", "");
        Statement statement = connection.createStatement()) {
      statement.execute("alter table run add column machine varchar(100)");
      statement.execute(
          "insert into \"flyway_schema_history\" values"
              + " (9, '3', 'newer', 'SQL', 'V3__newer.sql', 1, 'yui', current_timestamp, 1, true)");
      statement.execute("shutdown");
    }
  }

  @Test
  void isNotTouchedByAnOlderAgent() {
    assertThatThrownBy(() -> Store.open(home))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("yui home rollback");
  }

  @Test
  void isTakenBackWithItsRunsAndTheirNumbersGoOn() {
    assertThat(Store.carryBack(home)).isTrue();

    try (Store store = Store.open(home)) {
      RunRecords runs = new RunRecords(store);
      assertThat(runs.in(RunState.ENDED)).extracting(RunRecord::planned).containsExactly(PLANNED);
      store.change(
          "insert into run (job, scenario, product, cause, planned, state) values"
              + " ('hiru', 'a/b', 'p', 'TIME', ?, 'WAITING')",
          PLANNED);
      assertThat(runs.waiting()).extracting(RunRecord::id).containsExactly(2L);
    }
    assertThat(Store.carryBack(home)).isFalse();
    assertThat(home.root().resolve("before-rollback")).isNotEmptyDirectory();
  }

  @Test
  void isNotTakenBackWhileAnAgentIsAtWork() throws Exception {
    assertThat(Store.carryBack(home)).isTrue();
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreChild.class.getName(),
                home.root().toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");
      assertThatThrownBy(() -> Store.nobodyAtWork(home))
          .hasMessageContaining("もうエージェント（yui agent）が動いています");
    } finally {
      other.destroyForcibly().waitFor();
    }
  }
}
