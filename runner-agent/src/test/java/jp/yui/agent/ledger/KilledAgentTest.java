package jp.yui.agent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledAgentTest {
  private static final int ROUNDS = Integer.getInteger("yui.crash.rounds", 8);

  @TempDir Path folder;

  @Test
  void what_was_acknowledged_is_there_after_a_kill_at_any_moment() throws Exception {
    Home home = Home.at(folder.resolve("home"));
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> told = killedAfter(home, round, 1 + random.nextInt(150), random.nextInt(20));
      try (Ledger ledger = Ledger.open(home, Keystore.open(home))) {
        assertThat(ledger.verify().faults()).as("seed %d round %d", seed, round).isEmpty();
        for (String line : told) {
          check(ledger, line.split(" "));
        }
        assertThat(ledger.unsettled()).hasSizeLessThan(2);
      }
    }
  }

  /** What the child said before it died. */
  private static List<String> killedAfter(Home home, int round, int lines, int millis)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                home.root().toString(),
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        told.add(line);
        if (told.size() == lines) {
          // Not in step with its words, but at some moment behind this one.
          Thread.sleep(millis);
          child.toHandle().destroyForcibly();
        }
      }
    }
    child.waitFor();
    assertThat(told).as("the child ran").hasSizeGreaterThanOrEqualTo(lines);
    return told;
  }

  private static void check(Ledger ledger, String[] word) {
    long id = Long.parseLong(word[1]);
    int attempt = Integer.parseInt(word[2]);
    switch (word[0]) {
      case "batch" -> assertThat(ledger.batches()).anyMatch(b -> b.id() == id);
      case "registered" -> assertThat(ledger.content(id)).isPresent();
      case "intended" -> happened(ledger, id, State.INTENDED, attempt);
      case "done" -> {
        happened(ledger, id, State.DONE, attempt);
        assertThat(ledger.entry(id).receipt()).contains("N-" + id);
      }
      case "unknown" -> happened(ledger, id, State.UNKNOWN, attempt);
      case "absent" -> happened(ledger, id, State.READY, attempt);
      case "held" -> assertThat(ledger.entry(id).state()).isEqualTo(State.HELD);
      default -> throw new AssertionError(String.join(" ", word));
    }
  }

  private static void happened(Ledger ledger, long id, State to, int attempt) {
    assertThat(ledger.history(id))
        .anyMatch(e -> e.to() == to && Integer.valueOf(attempt).equals(e.attempt()));
  }
}
