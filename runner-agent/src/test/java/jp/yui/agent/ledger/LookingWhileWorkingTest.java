package jp.yui.agent.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.HomeInUse;
import jp.yui.agent.secret.Keystore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookingWhileWorkingTest {
  @TempDir Path folder;

  @Test
  void an_agent_at_work_in_another_process_can_be_asked() throws Exception {
    Home home = Home.at(folder.resolve("home"));
    Process agent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                home.root().toString(),
                "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = agent.inputReader(StandardCharsets.UTF_8)) {
      while (!out.readLine().startsWith("done")) {}
      Thread drain = Thread.ofPlatform().daemon().start(() -> out.lines().forEach(line -> {}));
      try (LedgerView view = LedgerView.open(home, Keystore.open(home))) {
        assertThat(view.entries(State.DONE)).isNotEmpty();
        assertThat(view.totals().of(State.DONE)).isPositive();
        assertThat(view.stoodAt(view.head())).isTrue();
      }
      assertThatThrownBy(() -> Ledger.open(home, Keystore.open(home)))
          .isInstanceOf(HomeInUse.class)
          .hasMessageContaining("プロセス番号 " + agent.pid());
      agent.toHandle().destroyForcibly();
      drain.join();
    }
    agent.waitFor();
    assertThat(Counter.socket(home)).exists();
    try (LedgerView view = LedgerView.open(home, Keystore.open(home))) {
      assertThat(view.totals().of(State.DONE)).isPositive();
    }
  }

  @Test
  void the_answer_is_the_same_from_far_and_from_near() {
    Home home = Home.at(folder.resolve("home"));
    try (Ledger ledger = Ledger.open(home, Keystore.open(home))) {
      Batch batch = ledger.begin("s", "1", "p", folder);
      ledger.register(
          batch,
          IntStream.range(0, 1200)
              .mapToObj(i -> new Candidate("K" + i, "f", "{\"名\":\"𠮷\"}", State.READY, "[]"))
              .toList());
      ledger.done(ledger.intend(7, List.of()), Actor.RUN, "認定-7");
      ledger.witness("evidence 1 abc");
      LedgerView far = new RemoteBooks(Counter.socket(home));

      assertThat(far.entries().toList()).isEqualTo(ledger.entries().toList()).hasSize(1200);
      assertThat(far.entries(batch.id()).toList()).isEqualTo(ledger.entries(batch.id()).toList());
      assertThat(far.entries(State.DONE).map(Entry::id)).containsExactly(7L);
      assertThat(far.find("s", "p", "K6")).isEqualTo(ledger.find("s", "p", "K6"));
      assertThat(far.content(1)).contains("{\"名\":\"𠮷\"}");
      assertThat(far.content(5000)).isEmpty();
      assertThat(far.history(7)).isEqualTo(ledger.history(7)).hasSize(3);
      assertThat(far.history().collect(Collectors.toList())).isEqualTo(ledger.history().toList());
      assertThat(far.batches()).isEqualTo(ledger.batches());
      assertThat(far.totals()).isEqualTo(ledger.totals());
      assertThat(far.totals(batch.id()).all()).isEqualTo(1200);
      assertThat(far.lastNote()).contains("evidence 1 abc");
      assertThat(far.notes()).containsExactly("evidence 1 abc");
      assertThat(far.verify()).isEqualTo(ledger.verify());
    }
  }

  @Test
  void a_home_whose_path_is_too_long_for_a_socket_still_works() {
    Home home = Home.at(folder.resolve("h".repeat(120)));
    Keystore keystore = Keystore.open(home);
    try (Ledger ledger = Ledger.open(home, keystore)) {
      assertThat(ledger.totals().all()).isZero();
      assertThatThrownBy(() -> LedgerView.open(home, keystore)).isInstanceOf(HomeInUse.class);
    }
    assertThat(Files.exists(Counter.socket(home))).isFalse();
  }

  @Test
  void an_agent_that_starts_waits_for_one_that_only_looks() throws Exception {
    Home home = Home.at(folder.resolve("home"));
    Keystore keystore = Keystore.open(home);
    LedgerView view = LedgerView.open(home, keystore);
    Thread looker =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    Thread.sleep(300);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  view.close();
                });
    try (Ledger ledger = Ledger.open(home, keystore)) {
      assertThat(ledger.totals().all()).isZero();
    }
    looker.join();
  }
}
