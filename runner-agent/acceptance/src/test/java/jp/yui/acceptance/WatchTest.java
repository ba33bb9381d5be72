package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watched inbox, until the agent is asked to end. */
class WatchTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  @TempDir Path folder;

  @Test
  void postsWhatArrivesAndFinishesTheOneAtHandWhenItIsAskedToEnd() throws Exception {
    try (Practice practice = Practice.start()) {
      Town town = Town.clean(folder, practice);
      Path out = folder.resolve("out.txt");
      Path report = folder.resolve("watched.json");
      Process agent = town.watch(out, report);
      List<String> first = town.applications("A", 2);
      await(town, first.size(), agent, out);

      town.applications("B", 40);
      await(town, first.size() + 1, agent, out);
      // As Ctrl+C does; not by SIGINT itself, which whatever is started in the background ignores.
      agent.toHandle().destroy();
      assertThat(agent.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

      String said = Files.readString(out);
      List<String> there = town.registered();
      assertThat(there).as(said).containsAll(first).doesNotHaveDuplicates();
      assertThat(there.size()).isLessThan(first.size() + 40);
      assertThat(said).contains("止めるよう指示がありました", "登録 " + there.size());
      assertThat(report).exists();

      Town.Reported rest = town.run();
      assertThat(rest.status()).as(rest.out()).isZero();
      assertThat(town.registered()).hasSize(first.size() + 40).doesNotHaveDuplicates();
    }
  }

  private static void await(Town town, int registered, Process agent, Path out) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (town.registered().size() < registered) {
      assertThat(agent.isAlive()).as(Files.readString(out)).isTrue();
      assertThat(System.nanoTime()).as(Files.readString(out)).isLessThan(until);
      Thread.sleep(200);
    }
  }
}
