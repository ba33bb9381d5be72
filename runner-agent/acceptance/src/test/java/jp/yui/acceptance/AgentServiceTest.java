package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The agent as a service, with no platform anywhere, against a core system. */
@Tag("long")
class AgentServiceTest extends WithPractice {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Test
  void postsWhatArrivesIsKilledGoesOnAndTellsWhatCameOfIt() throws Exception {
    Town town = Town.clean(folder, practice);
    Files.createDirectories(town.home().resolve("jobs"));
    Files.writeString(
        town.home().resolve("jobs/todoku.yaml"),
        """
        job: todoku
        scenario: %s
        settings: ../settings.yaml
        inbox: ../inbox
        watch: true
        missed: run-once
        """
            .formatted(Town.SCENARIO));
    assertThat(town.yui("agent", "status", "--home", home(town)).status()).isEqualTo(3);

    town.applications("A", 3);
    Process first = agent(town);
    await(town, 3, first);
    await(town, "終わり 登録 3");
    // Between runs the home is free: what only a person can say can be said.
    assertThat(town.yui("ledger", "--home", home(town)).out()).contains("A00003");

    town.applications("B", 12);
    await(town, 5, first);
    first.destroyForcibly().waitFor();

    Process second = agent(town);
    await(town, 15, second);
    await(town, "終わり 登録 ");
    assertThat(town.registered()).hasSize(15).doesNotHaveDuplicates();
    Town.Done status = town.yui("agent", "status", "--home", home(town));
    assertThat(status.status()).as(status.out()).isZero();
    assertThat(status.out()).contains("動いています（プロセス " + second.pid());

    Town.Done stop = town.yui("agent", "stop", "--home", home(town));
    assertThat(stop.status()).as(stop.out()).isZero();
    assertThat(second.waitFor()).isZero();
    try (var logs = Files.list(town.home().resolve("logs"))) {
      List<Path> files = logs.toList();
      assertThat(files).isNotEmpty();
      for (Path log : files) {
        assertThat(Files.readString(log)).doesNotContain("花子", "A00001", ".csv");
      }
    }
  }

  private static String home(Town town) {
    return town.home().toString();
  }

  private Process agent(Town town) throws IOException {
    Process process = Town.start(Map.of(), "agent", "--home", home(town));
    Path out = folder.resolve("agent-" + process.pid() + ".txt");
    Thread.ofVirtual()
        .start(
            () -> {
              try (var from = process.getInputStream()) {
                Files.copy(from, out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return process;
  }

  private void await(Town town, int registered, Process agent) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (town.registered().size() < registered) {
      assertThat(agent.isAlive()).as("%s", said(agent)).isTrue();
      assertThat(System.nanoTime()).as("%s", said(agent)).isLessThan(until);
      Thread.sleep(200);
    }
  }

  /** Until the list of jobs says that. */
  private static void await(Town town, String words) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    String out = "";
    while (!out.contains(words)) {
      assertThat(System.nanoTime()).as(out).isLessThan(until);
      out = town.yui("jobs", "--home", home(town)).out();
    }
  }

  private String said(Process agent) throws IOException {
    return Files.readString(folder.resolve("agent-" + agent.pid() + ".txt"));
  }
}
