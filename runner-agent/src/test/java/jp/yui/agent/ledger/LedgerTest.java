package jp.yui.agent.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.HomeInUse;
import jp.yui.agent.secret.Keystore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path folder;
  private Home home;
  private Ledger ledger;
  private Batch batch;

  @BeforeEach
  void open() {
    home = Home.at(folder.resolve("home"));
    ledger = Ledger.open(home, Keystore.open(home));
    batch = ledger.begin("jido-teate/nintei-seikyu", "1.2.0", "renshu", folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void an_application_goes_from_coming_in_to_its_receipt() {
    Entry entry = register("A-1", "f1", State.READY).entry();
    Intent intent = ledger.intend(entry.id(), List.of(new Running("browser", 42, Instant.EPOCH)));
    ledger.done(intent, Actor.RUN, "N-100");

    reopen();
    Entry kept = ledger.entry(entry.id());
    assertThat(kept.state()).isEqualTo(State.DONE);
    assertThat(kept.receipt()).contains("N-100");
    assertThat(kept.attempts()).isEqualTo(1);
    assertThat(ledger.history(entry.id()))
        .extracting(Event::from, Event::to)
        .containsExactly(
            tuple(null, State.READY),
            tuple(State.READY, State.INTENDED),
            tuple(State.INTENDED, State.DONE));
    assertThat(ledger.content(entry.id())).contains("{\"key\":\"A-1\"}");
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void a_second_reading_of_the_same_content_enters_nothing() {
    Entry first = register("A-1", "f1", State.READY).entry();
    ledger.done(ledger.intend(first.id(), List.of()), Actor.RUN, "N-1");

    batch = ledger.begin("jido-teate/nintei-seikyu", "1.2.0", "renshu", folder);
    Registered again = register("A-1", "f1", State.READY);

    assertThat(again).isInstanceOf(Registered.Known.class);
    assertThat(again.entry().state()).isEqualTo(State.DONE);
    assertThat(ledger.entries()).hasSize(1);
    assertThat(ledger.entries(batch.id())).extracting(Entry::key).containsExactly("A-1");
    assertThat(ledger.totals(batch.id()).of(State.DONE)).isEqualTo(1);
  }

  @Test
  void another_content_under_the_same_key_is_held_and_both_are_kept() {
    Entry first = register("A-1", "f1", State.READY).entry();
    ledger.done(ledger.intend(first.id(), List.of()), Actor.RUN, "N-1");

    Registered second = register("A-1", "f2", State.READY);

    assertThat(second).isInstanceOf(Registered.Different.class);
    assertThat(second.entry().state()).isEqualTo(State.HELD);
    assertThat(second.entry().reasons())
        .isEqualTo(
            "[{\"code\":\"same-key-different-content\",\"text\":\"同じ受付番号などのキーで、内容の違う申請が登録済みです。"
                + "登録済みのものは変えていません。訂正が必要かを確かめてください。\",\"shown\":[]}]");
    assertThat(ledger.find("jido-teate/nintei-seikyu", "renshu", "A-1"))
        .extracting(Entry::variant, Entry::state)
        .containsExactly(tuple(1, State.DONE), tuple(2, State.HELD));
    assertThatThrownBy(
            () ->
                ledger.decide(
                    second.entry().id(), State.READY, By.person("山田"), Optional.empty(), "確認済み"))
        .isInstanceOf(IllegalMove.class);
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void an_application_that_is_contested_before_it_was_posted_is_held_too() {
    Entry first = register("A-1", "f1", State.READY).entry();
    register("A-1", "f2", State.READY);

    assertThat(ledger.entry(first.id()).state()).isEqualTo(State.HELD);
    assertThat(register("A-1", "f1", State.READY).entry().state()).isEqualTo(State.HELD);
    assertThatThrownBy(() -> ledger.intend(first.id(), List.of())).isInstanceOf(IllegalMove.class);
  }

  @Test
  void a_person_chooses_between_two_contents() {
    Entry first = register("A-1", "f1", State.READY).entry();
    Entry second = register("A-1", "f2", State.READY).entry();
    ledger.decide(second.id(), State.READY, By.person("山田"), Optional.empty(), "新しい方が正しい");

    assertThatThrownBy(
            () -> ledger.decide(first.id(), State.READY, By.person("山田"), Optional.empty(), "こちらも"))
        .isInstanceOf(IllegalMove.class);
    ledger.done(ledger.intend(second.id(), List.of()), Actor.RUN, null);
    assertThat(ledger.entry(second.id()).state()).isEqualTo(State.DONE);
  }

  @Test
  void a_mended_scenario_releases_what_it_held_but_not_what_a_person_decided() {
    Entry held = register("A-1", "f1", State.HELD).entry();
    assertThat(register("A-1", "f1", State.READY).entry().state()).isEqualTo(State.READY);

    ledger.decide(held.id(), State.HELD, By.person("山田"), Optional.empty(), "電話で確認中");
    assertThat(register("A-1", "f1", State.READY).entry().state()).isEqualTo(State.HELD);
  }

  @Test
  void what_is_surely_absent_may_be_posted_again() {
    Entry entry = register("A-1", "f1", State.READY).entry();
    Intent first = ledger.intend(entry.id(), List.of());
    reopen();
    assertThat(ledger.unsettled()).containsExactly(first);
    ledger.absent(first, Actor.RECOVERY, "検索して該当なし");
    Intent second = ledger.intend(entry.id(), List.of());

    assertThat(second.attempt()).isEqualTo(2);
    assertThatThrownBy(() -> ledger.done(first, Actor.RUN, "N-1")).isInstanceOf(IllegalMove.class);
    ledger.done(second, Actor.RUN, "N-2");
    assertThat(ledger.unsettled()).isEmpty();
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void what_nobody_knows_waits_for_a_person() {
    Entry entry = register("A-1", "f1", State.READY).entry();
    ledger.unknown(ledger.intend(entry.id(), List.of()), Actor.RECOVERY, "[]");
    assertThatThrownBy(() -> ledger.intend(entry.id(), List.of())).isInstanceOf(IllegalMove.class);
    assertThat(register("A-1", "f1", State.READY).entry().state()).isEqualTo(State.UNKNOWN);

    ledger.decide(entry.id(), State.DONE, By.person("山田"), Optional.of("N-9"), "画面で登録を確認");
    assertThat(ledger.entry(entry.id()).receipt()).contains("N-9");
  }

  @Test
  void a_move_that_is_not_in_the_table_changes_nothing() {
    Entry entry = register("A-1", "f1", State.REJECTED).entry();
    String head = ledger.head();

    assertThatThrownBy(() -> ledger.ready(entry.id()))
        .isInstanceOf(IllegalMove.class)
        .hasMessage("Application 1 may not go from REJECTED to READY by RUN");
    assertThatThrownBy(() -> ledger.intend(entry.id(), List.of())).isInstanceOf(IllegalMove.class);

    assertThat(ledger.entry(entry.id())).isEqualTo(entry);
    assertThat(ledger.head()).isEqualTo(head);
  }

  @Test
  void of_many_that_come_in_together_all_are_entered_or_none() {
    assertThatThrownBy(
            () ->
                ledger.register(
                    batch,
                    List.of(
                        candidate("A-1", "f1", State.READY), candidate("A-2", "f", State.DONE))))
        .isInstanceOf(IllegalMove.class);
    assertThat(ledger.entries()).isEmpty();
  }

  @Test
  void a_file_that_was_read_before_is_known_by_what_is_in_it() {
    String sha256 = "a".repeat(64);
    assertThat(ledger.take(batch, "a.csv", sha256)).isEmpty();
    Batch next = ledger.begin("jido-teate/nintei-seikyu", "1.2.0", "renshu", folder);
    assertThat(ledger.take(next, "b.csv", sha256)).containsExactly(batch.id());
  }

  @Test
  void a_second_agent_is_told_who_has_the_home() {
    assertThatThrownBy(() -> Ledger.open(home, Keystore.open(home)))
        .isInstanceOf(HomeInUse.class)
        .hasMessage(
            "ホーム %s は、ほかのエージェント（プロセス番号 %d）が使用中です。終わるのを待つか、そのエージェントを終了してから、もう一度実行してください。",
            home, ProcessHandle.current().pid());
  }

  private Registered register(String key, String fingerprint, State state) {
    return ledger.register(batch, candidate(key, fingerprint, state));
  }

  private static Candidate candidate(String key, String fingerprint, State state) {
    return new Candidate(key, fingerprint, "{\"key\":\"" + key + "\"}", state, "[]");
  }

  private void reopen() {
    ledger.close();
    ledger = Ledger.open(home, Keystore.open(home));
  }
}
