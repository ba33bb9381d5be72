package jp.yui.agent.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Batch;
import jp.yui.agent.ledger.By;
import jp.yui.agent.ledger.Candidate;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.Event;
import jp.yui.agent.ledger.Intent;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.RunNote;
import jp.yui.agent.ledger.State;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.ReportJson;
import jp.yui.scenario.exchange.RunNumbers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever runs do, wherever they are killed and whenever they are counted: the reports add up to
 * what the ledger says, their numbers have no gaps, and none of them has a resident's value.
 */
class RandomRunsTest {
  private static final long AGENT = 7;
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final List<String> VALUES =
      List.of("結 太郎", "ユイ　タロウ", "結県稲穂市田植町1番地", "090-1234-5678", "123456789018", "yui-taro");

  private static final List<String> CODES =
      List.of("check-failed", "date-ambiguous", "pdf-damaged", "screen", "結 太郎", "");

  @TempDir Path folder;
  private Random random = new Random(0);
  private int keys;
  private int runs;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void reportsAddUpToTheLedger(long seed) {
    random = new Random(seed);
    Home home = Home.at(folder);
    Reporting reporting =
        new Reporting(home, (scenario, version, product) -> scenario.equals(SCENARIO));
    for (int i = 0; i < 6; i++) {
      try (Ledger ledger = Ledger.open(home, Keystore.open(home))) {
        for (int j = random.nextInt(5); j >= 0; j--) {
          run(ledger);
          if (random.nextBoolean()) {
            reporting.collect(AGENT);
          }
        }
        decide(ledger);
      }
      if (random.nextBoolean()) {
        reporting.collect(AGENT);
      }
    }
    try (Ledger ledger = Ledger.open(home, Keystore.open(home))) {
      recover(ledger);
      begin(ledger);
      ledger.end(new RunNote.Ended("DONE"));
      runs++;
      reporting.collect(AGENT);
      check(ledger, Outbox.of(home).waiting(AGENT));
    }
  }

  private void check(Ledger ledger, List<Report> reports) {
    List<RunNumbers> told =
        reports.stream()
            .flatMap(report -> report.entries().stream())
            .map(RunNumbers.class::cast)
            .toList();
    assertThat(told).hasSize(runs);
    assertThat(sum(told, RunNumbers::read)).isEqualTo(ledger.totals().all());
    assertThat(sum(told, RunNumbers::posted)).isEqualTo(moved(ledger, State.DONE));
    assertThat(sum(told, RunNumbers::heldInAll)).isEqualTo(moved(ledger, State.HELD));
    assertThat(sum(told, RunNumbers::rejected)).isEqualTo(moved(ledger, State.REJECTED));
    assertThat(sum(told, RunNumbers::unknown)).isEqualTo(moved(ledger, State.UNKNOWN));
    assertThat(reports)
        .extracting(Report::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, reports.size()).boxed().toList());
    for (Report report : reports) {
      String json = new String(ReportJson.write(report), StandardCharsets.UTF_8);
      assertThat(json).matches("[ -~]+");
      VALUES.forEach(value -> assertThat(json).doesNotContain(value));
    }
  }

  private static long moved(Ledger ledger, State to) {
    return ledger
        .history()
        .filter(e -> e.kind() == Event.Kind.MOVE && e.actor() != Actor.PERSON)
        .filter(e -> e.to() == to && e.from() != to)
        .count();
  }

  private static long sum(List<RunNumbers> told, ToIntFunction<RunNumbers> number) {
    return told.stream().mapToInt(number).sum();
  }

  /** A run that may be killed at any moment. */
  private void run(Ledger ledger) {
    List<Entry> ready = new ArrayList<>();
    begin(ledger);
    runs++;
    if (killed()) {
      return;
    }
    recover(ledger);
    Batch batch = ledger.begin(SCENARIO, "1.0.0", "renshu-hyojun", folder);
    for (int i = random.nextInt(6); i > 0; i--) {
      Entry entry = register(ledger, batch);
      if (entry.state() == State.READY) {
        ready.add(entry);
      }
      if (killed()) {
        return;
      }
    }
    ledger.end(batch);
    for (Entry entry : ready) {
      Intent intent = ledger.intend(entry.id(), List.of());
      if (killed()) {
        return;
      }
      settle(ledger, intent, Actor.RUN);
    }
    ledger.end(new RunNote.Ended(random.nextBoolean() ? "DONE" : "結 太郎"));
  }

  private void recover(Ledger ledger) {
    ledger.unsettled().forEach(intent -> settle(ledger, intent, Actor.RECOVERY));
  }

  private void settle(Ledger ledger, Intent intent, Actor by) {
    switch (random.nextInt(3)) {
      case 0 -> ledger.unknown(intent, by, reasons());
      default -> ledger.done(intent, by, value());
    }
  }

  private void decide(Ledger ledger) {
    ledger
        .entries(State.HELD)
        .limit(1)
        .toList()
        .forEach(
            held ->
                ledger.decide(
                    held.id(),
                    State.DONE,
                    By.person(value()),
                    java.util.Optional.of(value()),
                    value()));
  }

  private void begin(Ledger ledger) {
    ledger.begin(new RunNote.Began(SCENARIO, "1.0.0", "renshu-hyojun", random.nextBoolean()));
  }

  private Entry register(Ledger ledger, Batch batch) {
    State state =
        List.of(State.READY, State.READY, State.HELD, State.REJECTED).get(random.nextInt(4));
    String key = value() + ++keys;
    return ledger
        .register(
            batch,
            new Candidate(
                key,
                "f" + key,
                "{\"value\":\"" + value() + "\"}",
                state,
                state == State.READY ? "[]" : reasons()))
        .entry();
  }

  private String reasons() {
    return "[{\"code\":\"%s\",\"text\":\"%s\",\"shown\":[]}]"
        .formatted(CODES.get(random.nextInt(CODES.size())), value());
  }

  private String value() {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  private boolean killed() {
    return random.nextInt(8) == 0;
  }
}
