package jp.yui.agent.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Batch;
import jp.yui.agent.ledger.By;
import jp.yui.agent.ledger.Candidate;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.Intent;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.RunNote;
import jp.yui.agent.ledger.State;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.HeldCount;
import jp.yui.scenario.exchange.HoldCause;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.RunEnd;
import jp.yui.scenario.exchange.RunKind;
import jp.yui.scenario.exchange.RunNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each run is told once, in numbers, whatever was killed when. */
class ReportingTest {
  private static final long AGENT = 7;
  private static final String SCENARIO = "jido-teate/nintei-seikyu";

  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void home() {
    home = Home.at(folder.resolve("home"));
  }

  @Test
  void countsARunByItsOutcomes() {
    try (Ledger ledger = open(home)) {
      Batch batch = begin(ledger);
      done(ledger, register(ledger, batch, "A-1", State.READY, "[]"));
      done(ledger, register(ledger, batch, "A-2", State.READY, "[]"));
      register(ledger, batch, "A-3", State.HELD, reason("check-failed", "結 太郎"));
      register(ledger, batch, "A-4", State.HELD, reason("date-ambiguous", "結 太郎"));
      register(ledger, batch, "A-5", State.HELD, reason("pdf-damaged", "結 太郎.pdf"));
      register(ledger, batch, "A-6", State.HELD, reason("結 太郎", "結 太郎"));
      register(ledger, batch, "A-7", State.REJECTED, reason("check-failed", "x"));
      Entry doubtful = register(ledger, batch, "A-8", State.READY, "[]");
      ledger.unknown(ledger.intend(doubtful.id(), List.of()), Actor.RUN, reason("unclear", "x"));
      end(ledger, "SAME_STEP");
    }

    assertThat(told())
        .singleElement()
        .satisfies(
            run -> {
              assertThat(run.scenario().text()).isEqualTo(SCENARIO);
              assertThat(run.version().text()).isEqualTo("1.0.0");
              assertThat(run.product().text()).isEqualTo("renshu-hyojun");
              assertThat(run.day()).isEqualTo(LocalDate.now(ZoneId.of("Asia/Tokyo")));
              assertThat(run.kind()).isEqualTo(RunKind.REAL);
              assertThat(run.end()).isEqualTo(RunEnd.SAME_STEP);
              assertThat(run.read()).isEqualTo(8);
              assertThat(run.known()).isZero();
              assertThat(run.posted()).isEqualTo(2);
              assertThat(run.held())
                  .containsExactly(
                      new HeldCount(HoldCause.CHECK, 1),
                      new HeldCount(HoldCause.FILE, 1),
                      new HeldCount(HoldCause.VALUE, 1),
                      new HeldCount(HoldCause.OTHER, 1));
              assertThat(run.rejected()).isEqualTo(1);
              assertThat(run.unknown()).isEqualTo(1);
            });
  }

  @Test
  void tellsARunOnceAndTheNextBesideIt() {
    run("A-1");
    assertThat(told()).hasSize(1);
    assertThat(told()).hasSize(1);

    run("A-2");
    assertThat(told()).hasSize(2);
    assertThat(Outbox.of(home).waiting(AGENT)).extracting(Report::sequence).containsExactly(1L, 2L);
  }

  @Test
  void aKilledRunIsToldOnceTheNextHasBegunAndWhatRecoveryFindsIsCountedOnce() {
    Entry open;
    try (Ledger ledger = open(home)) {
      Batch batch = begin(ledger);
      done(ledger, register(ledger, batch, "A-1", State.READY, "[]"));
      open = register(ledger, batch, "A-2", State.READY, "[]");
      ledger.intend(open.id(), List.of());
    }
    assertThat(told()).isEmpty();

    try (Ledger ledger = open(home)) {
      ledger.begin(new RunNote.Began(SCENARIO, "1.0.0", "renshu-hyojun", false));
      Intent left = ledger.unsettled().getFirst();
      ledger.done(left, Actor.RECOVERY, "N-2");
      assertThat(told())
          .extracting(RunNumbers::end, RunNumbers::read, RunNumbers::posted)
          .containsExactly(tuple(RunEnd.KILLED, 2, 1));
      end(ledger, "DONE");
    }
    assertThat(told())
        .extracting(RunNumbers::end, RunNumbers::read, RunNumbers::posted)
        .containsExactly(tuple(RunEnd.KILLED, 2, 1), tuple(RunEnd.DONE, 0, 1));
  }

  @Test
  void aRunThatMetOnlyWhatWasThereIsARepeat() {
    run("A-1");
    try (Ledger ledger = open(home)) {
      register(ledger, begin(ledger), "A-1", State.READY, "[]");
      end(ledger, "DONE");
    }

    assertThat(told())
        .extracting(RunNumbers::kind, RunNumbers::known)
        .containsExactly(tuple(RunKind.REAL, 0), tuple(RunKind.REPEAT, 1));
  }

  @Test
  void whatAPersonDecidesIsNoRuns() {
    try (Ledger ledger = open(home)) {
      Entry held = register(ledger, begin(ledger), "A-1", State.HELD, reason("screen", "x"));
      end(ledger, "DONE");
      ledger.decide(
          held.id(), State.DONE, By.person("結 花子"), java.util.Optional.of("N-1"), "窓口で入れた");
    }
    run("A-2");

    assertThat(told()).extracting(RunNumbers::posted).containsExactly(0, 1);
  }

  @Test
  void aDryRunIsToldAsOne() {
    Home dry = Home.at(home.root().resolve("dry-run"));
    try (Ledger ledger = open(dry)) {
      register(ledger, begin(ledger), "A-1", State.READY, "[]");
      end(ledger, "DONE");
    }

    assertThat(told())
        .extracting(RunNumbers::kind, RunNumbers::read)
        .containsExactly(tuple(RunKind.DRY, 1));
  }

  @Test
  void aScenarioOfOnesOwnIsNotTold() {
    try (Ledger ledger = open(home)) {
      ledger.begin(new RunNote.Began("yamada/taro", "1.0.0", "renshu-hyojun", false));
      end(ledger, "DONE");
    }

    assertThat(told()).isEmpty();
    run("A-1");
    assertThat(told()).hasSize(1);
  }

  @Test
  void whatRanBeforeTheAgentWasEnrolledIsNotTold() {
    run("A-1");
    reporting().begin(AGENT);
    assertThat(told()).isEmpty();

    run("A-2");
    assertThat(told()).hasSize(1);
    reporting().begin(AGENT);
    assertThat(told()).hasSize(1);
  }

  @Test
  void aLedgerThatWasExchangedTellsOnlyWhatComesAfterwards() throws Exception {
    run("A-1");
    told();
    jp.yui.agent.home.Folders.remove(home.ledger());
    run("A-2");
    assertThat(told()).hasSize(1);

    run("A-3");
    assertThat(told()).hasSize(2);
  }

  private void run(String key) {
    try (Ledger ledger = open(home)) {
      done(ledger, register(ledger, begin(ledger), key, State.READY, "[]"));
      end(ledger, "DONE");
    }
  }

  private List<RunNumbers> told() {
    reporting().collect(AGENT);
    return Outbox.of(home).waiting(AGENT).stream()
        .flatMap(report -> report.entries().stream())
        .map(RunNumbers.class::cast)
        .toList();
  }

  private Reporting reporting() {
    return new Reporting(home, (scenario, version, product) -> scenario.equals(SCENARIO));
  }

  private static Ledger open(Home home) {
    return Ledger.open(home, Keystore.open(home));
  }

  private Batch begin(Ledger ledger) {
    ledger.begin(new RunNote.Began(SCENARIO, "1.0.0", "renshu-hyojun", false));
    return ledger.begin(SCENARIO, "1.0.0", "renshu-hyojun", folder);
  }

  private static Entry register(
      Ledger ledger, Batch batch, String key, State state, String reasons) {
    return ledger
        .register(batch, new Candidate(key, "f" + key, "{\"key\":\"" + key + "\"}", state, reasons))
        .entry();
  }

  private static void done(Ledger ledger, Entry entry) {
    ledger.done(ledger.intend(entry.id(), List.of()), Actor.RUN, "N-" + entry.id());
  }

  private static void end(Ledger ledger, String how) {
    ledger.end(new RunNote.Ended(how));
  }

  private static String reason(String code, String text) {
    return "[{\"code\":\"%s\",\"text\":\"%s\",\"shown\":[]}]".formatted(code, text);
  }
}
