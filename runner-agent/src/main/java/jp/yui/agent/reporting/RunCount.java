package jp.yui.agent.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Event;
import jp.yui.agent.ledger.LedgerView;
import jp.yui.agent.ledger.RunNote;
import jp.yui.agent.ledger.State;
import jp.yui.scenario.exchange.HeldCount;
import jp.yui.scenario.exchange.HoldCause;
import jp.yui.scenario.exchange.ProductId;
import jp.yui.scenario.exchange.RunEnd;
import jp.yui.scenario.exchange.RunKind;
import jp.yui.scenario.exchange.RunNumbers;
import jp.yui.scenario.exchange.ScenarioId;
import jp.yui.scenario.exchange.ScenarioVersion;

/** Counts one run from its events, as they come. */
final class RunCount {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final LedgerView ledger;
  private final RunNote.Began run;
  private final Instant began;
  private final Map<HoldCause, Integer> held = new EnumMap<>(HoldCause.class);
  private Duration working = Duration.ZERO;
  private Instant last;
  private int batches;
  private int met;
  private int read;
  private int posted;
  private int rejected;
  private int unknown;

  RunCount(LedgerView ledger, RunNote.Began run, Instant began) {
    this.ledger = ledger;
    this.run = run;
    this.began = began;
    this.last = began;
  }

  void add(Event event) {
    boolean batch = event.kind() == Event.Kind.BATCH && event.why().startsWith("begin ");
    worked(event.at(), batch && batches > 0);
    if (batch) {
      batches++;
      met += (int) ledger.totals(Long.parseLong(event.why().split(" ")[1])).all();
    } else if (event.kind() == Event.Kind.MOVE && event.actor() != Actor.PERSON) {
      moved(event);
    }
  }

  /** It came to its end; a killed one has no such moment. */
  void end(Instant at) {
    worked(at, true);
  }

  /** A watching run waits for files before each batch but the first, and before its end. */
  private void worked(Instant at, boolean mayHaveWaited) {
    if (!mayHaveWaited || !run.watches()) {
      working = working.plus(Duration.between(last, at));
    }
    last = at;
  }

  private void moved(Event event) {
    read += event.from() == null ? 1 : 0;
    if (event.from() == event.to()) {
      return;
    }
    if (event.to() == State.HELD) {
      held.merge(HoldCauses.first(event.why()), 1, Integer::sum);
    } else if (event.to() == State.DONE) {
      posted++;
    } else if (event.to() == State.REJECTED) {
      rejected++;
    } else if (event.to() == State.UNKNOWN) {
      unknown++;
    }
  }

  /** The numbers; empty where the run was of nothing that may be told by name. */
  Optional<RunNumbers> numbers(boolean dry, RunEnd end, Published published) {
    try {
      ScenarioId scenario = new ScenarioId(run.scenario());
      ScenarioVersion version = new ScenarioVersion(run.version());
      ProductId product = new ProductId(run.product());
      if (!published.has(run.scenario(), run.version(), run.product())) {
        return Optional.empty();
      }
      return Optional.of(
          new RunNumbers(
              scenario,
              version,
              product,
              began.atZone(JAPAN).toLocalDate(),
              kind(dry),
              end,
              read,
              known(),
              posted,
              held(),
              rejected,
              unknown,
              (int) Math.max(0, working.toSeconds())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private RunKind kind(boolean dry) {
    boolean moved = read + posted + rejected + unknown > 0 || !held.isEmpty();
    if (dry) {
      return RunKind.DRY;
    }
    return !moved && known() > 0 ? RunKind.REPEAT : RunKind.REAL;
  }

  private int known() {
    return Math.max(0, met - read);
  }

  private List<HeldCount> held() {
    return Arrays.stream(HoldCause.values())
        .filter(held::containsKey)
        .map(cause -> new HeldCount(cause, held.getOrDefault(cause, 0)))
        .toList();
  }
}
