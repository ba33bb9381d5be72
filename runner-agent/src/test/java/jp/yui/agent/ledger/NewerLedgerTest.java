package jp.yui.agent.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.store.Store;
import jp.yui.agent.secret.Keystore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Agents of two versions at one home: this one, and one whose ledger has a form more. */
class NewerLedgerTest {
  private static final String NEXT = "classpath:jp/yui/agent/ledger/next";

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void aHomeWithOnePosted() {
    home = Home.at(folder.resolve("home"));
    try (Ledger ledger = ours()) {
      post(ledger, "A-1", "N-1");
    }
  }

  @Test
  void theFormIsTheNumberOfTheNewestScript() throws Exception {
    assertThat(newest("ledger/tables")).isEqualTo(Database.FORM);
    // The schedule's is private to it; an agent that knows a lower one could not open its own.
    Store.open(home).close();
    Store.open(home).close();
    assertThat(home.root().resolve("before-upgrade")).doesNotExist();
  }

  private static int newest(String folder) throws IOException {
    try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/jp/yui/agent", folder))) {
      return scripts
          .map(script -> script.getFileName().toString())
          .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
          .max()
          .orElse(0);
    }
  }

  @Test
  void aNewerAgentKeepsTheLedgerAsItWasBeforeItChangesTheForm() throws Exception {
    try (Ledger ledger = newer(NEXT)) {
      assertThat(ledger.entries()).extracting(Entry::state).containsExactly(State.DONE);
      assertThat(ledger.verify().faults()).isEmpty();
    }

    Path kept = only("before-upgrade");
    assertThat(kept.getFileName().toString()).startsWith("ledger-1-");
    newer(NEXT).close();
    only("before-upgrade");
    Files.copy(kept, file(), StandardCopyOption.REPLACE_EXISTING);
    try (Ledger ledger = ours()) {
      assertThat(ledger.entries()).extracting(Entry::key).containsExactly("A-1");
      assertThat(ledger.verify().faults()).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsKeptIsForItsOwnerOnly() throws Exception {
    newer(NEXT).close();

    Path kept = only("before-upgrade");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void anOlderAgentSaysWhatToDoAndTouchesNothing() {
    newer(NEXT).close();

    assertThatThrownBy(this::ours)
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("新しい版のエージェントが使っていた")
        .hasMessageContaining("yui home rollback --home " + home);
    assertThatThrownBy(() -> LedgerView.open(home, Keystore.open(home)))
        .isInstanceOf(AgentProblem.class);
    try (Ledger ledger = newer(NEXT)) {
      assertThat(ledger.verify().faults()).isEmpty();
    }
  }

  @Test
  void goingBackForgetsNothingThatWasPostedSince() throws Exception {
    Verification then;
    try (Ledger ledger = newer(NEXT)) {
      post(ledger, "B-2", "N-2");
      Entry held = register(ledger, "C-3", State.HELD).entry();
      ledger.decide(held.id(), State.DONE, By.person("山田"), Optional.of("N-3"), "手で登録した");
      then = ledger.verify();
    }

    assertThat(Ledger.carryBack(home, Keystore.open(home))).isTrue();

    try (Ledger ledger = ours()) {
      assertThat(ledger.verify()).isEqualTo(then);
      assertThat(ledger.entries())
          .extracting(e -> e.key() + " " + e.state() + " " + e.receipt().orElse(""))
          .containsExactly("A-1 DONE N-1", "B-2 DONE N-2", "C-3 DONE N-3");
      // The same application again: known, and not to be posted a second time.
      Registered again = register(ledger, "B-2", State.READY);
      assertThat(again).isInstanceOf(Registered.Known.class);
      assertThat(again.entry().state()).isEqualTo(State.DONE);
      assertThat(ledger.content(again.entry().id())).contains("{\"key\":\"B-2\"}");
      post(ledger, "D-4", "N-4");
      assertThat(ledger.verify().faults()).isEmpty();
    }
    assertThat(only("before-rollback").getFileName().toString()).startsWith("ledger-2-");
    assertThat(Ledger.carryBack(home, Keystore.open(home))).isFalse();
  }

  @Test
  void anIntentThatWasOpenIsOpenStill() {
    try (Ledger ledger = newer(NEXT)) {
      Entry entry = register(ledger, "B-2", State.READY).entry();
      ledger.intend(entry.id(), List.of());
    }

    Ledger.carryBack(home, Keystore.open(home));

    try (Ledger ledger = ours()) {
      assertThat(ledger.unsettled()).hasSize(1);
      assertThat(ledger.entries(State.INTENDED)).extracting(Entry::key).containsExactly("B-2");
    }
  }

  @Test
  void whatThisAgentHasNoWordForStopsTheWayBack() throws Exception {
    try (Ledger ledger = newer(NEXT)) {
      post(ledger, "B-2", "N-2");
      ledger.database.write(
          c ->
              c.createStatement().executeUpdate("update event set kind = 'APPROVAL' where id = 2"));
    }

    assertThatThrownBy(() -> Ledger.carryBack(home, Keystore.open(home)))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("新しい版だけが知っている状態")
        .hasMessageContaining("何も変えていません");
    assertThat(home.root().resolve("before-rollback")).doesNotExist();
    try (Ledger ledger = newer(NEXT)) {
      assertThat(ledger.entries()).extracting(Entry::key).containsExactly("A-1", "B-2");
    }
    assertThatThrownBy(this::ours).hasMessageContaining("新しい版のエージェント");
  }

  @Test
  void aHistoryThatWasBentStopsTheWayBack() {
    try (Ledger ledger = newer(NEXT)) {
      ledger.database.write(
          c -> c.createStatement().executeUpdate("update application set receipt = 'N-9'"));
    }

    assertThatThrownBy(() -> Ledger.carryBack(home, Keystore.open(home)))
        .hasMessageContaining("新しい版の記録と合いませんでした");
  }

  @Test
  void whatThisAgentNeedsAndTheNewerOneDroppedStopsTheWayBack() {
    newer("classpath:jp/yui/agent/ledger/narrower").close();

    assertThatThrownBy(() -> Ledger.carryBack(home, Keystore.open(home)))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("INTENT（HOST）");
  }

  @Test
  void anUpgradeThatFailsLeavesTheLedgerToTheOlderAgent() throws Exception {
    assertThatThrownBy(() -> newer("classpath:jp/yui/agent/ledger/broken"))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("元のファイルは変えていません");

    try (Ledger ledger = ours()) {
      assertThat(ledger.entries()).hasSize(1);
    }
    // What a kill in the middle leaves behind is in nobody's way.
    Files.writeString(home.ledger().resolve("upgrading.mv.db"), "half of it");
    try (Ledger ledger = newer(NEXT)) {
      assertThat(ledger.entries()).hasSize(1);
    }
  }

  private Ledger ours() {
    return Ledger.open(home, Keystore.open(home));
  }

  private Ledger newer(String scripts) {
    return Ledger.open(home, Keystore.open(home), 2, Database.TABLES, scripts);
  }

  private Registered register(Ledger ledger, String key, State state) {
    Batch batch = ledger.begin("jido-teate/nintei-seikyu", "1.2.0", "renshu", folder);
    return ledger.register(
        batch, new Candidate(key, "f-" + key, "{\"key\":\"" + key + "\"}", state, "[]"));
  }

  private void post(Ledger ledger, String key, String receipt) {
    Entry entry = register(ledger, key, State.READY).entry();
    ledger.done(ledger.intend(entry.id(), List.of()), Actor.RUN, receipt);
  }

  private Path file() {
    return home.root().resolve("ledger/ledger.mv.db");
  }

  private Path only(String name) throws IOException {
    try (Stream<Path> kept = Files.list(home.root().resolve(name))) {
      List<Path> all = kept.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }
}
