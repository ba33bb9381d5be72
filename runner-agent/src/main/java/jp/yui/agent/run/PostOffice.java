package jp.yui.agent.run;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import jp.yui.agent.check.Reason;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.State;
import jp.yui.agent.normalise.ApplicationJson;

/**
 * The way out: what is ready in the ledger is posted, one by one, until all is done or the run is
 * stopped.
 */
final class PostOffice {
  private final RunRequest request;
  private final Ledger ledger;
  private final Poster poster;
  private final Troubles troubles;
  private final ReportBuilder report;
  private final RunListener listener;
  private final Opening opening;
  private final AtomicLong number = new AtomicLong();
  private final AtomicBoolean unreachable = new AtomicBoolean();

  PostOffice(
      RunRequest request,
      Ledger ledger,
      Poster poster,
      Troubles troubles,
      ReportBuilder report,
      RunListener listener,
      Opening opening) {
    this.request = request;
    this.ledger = ledger;
    this.poster = poster;
    this.troubles = troubles;
    this.report = report;
    this.listener = listener;
    this.opening = opening;
  }

  /**
   * What is ready, of this scenario and product, also from earlier runs; ends when the run is
   * stopped.
   */
  Iterator<ReadyItem> ready() throws InterruptedException {
    long waiting = ours().count();
    if (waiting > 0) {
      opening.open();
    }
    listener.posting(waiting);
    Iterator<Entry> entries = ours().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return troubles.stopped().isEmpty() && entries.hasNext();
      }

      @Override
      public ReadyItem next() {
        Entry entry = entries.next();
        String json = ledger.content(entry.id()).orElseThrow();
        return new ReadyItem(entry.id(), number.incrementAndGet(), ApplicationJson.read(json));
      }
    };
  }

  private Stream<Entry> ours() {
    return ledger
        .entries(State.READY)
        .filter(e -> e.scenario().equals(request.scenario().procedure().id()))
        .filter(e -> e.product().equals(request.product().id()));
  }

  PostOutcome post(ReadyItem item) throws TryAgain, CannotReach, InterruptedException {
    if (troubles.stopped().isPresent()) {
      return untouched(item);
    }
    try {
      return poster.post(item);
    } catch (RuntimeException unforeseen) {
      // Not even the ledger could be asked: nothing more may be begun. Its kind only: a driver's or
      // database's own message may quote values.
      troubles.stop(
          StopReason.UNFORESEEN,
          Runs.TEXTS.say("stopped.unforeseen", unforeseen.getClass().getSimpleName()));
      return untouched(item);
    }
  }

  private static PostOutcome untouched(ReadyItem item) {
    return new PostOutcome(item, State.READY, Optional.empty(), List.of(), Duration.ZERO);
  }

  void record(PostOutcome outcome) {
    report.add(outcome);
    listener.outcome(report.line(ledger.entry(outcome.item().id())));
  }

  /** All tries were in vain: before submit that is a reason to hold; no answer ends the run. */
  void failed(ReadyItem item, Throwable cause) {
    String text = String.valueOf(cause.getMessage());
    if (cause instanceof CannotReach) {
      stopUnreachable(cause);
      record(untouched(item));
      return;
    }
    List<Reason> reasons =
        List.of(new Reason("tries", Runs.TEXTS.say("hold.tries", text), List.of()));
    if (ledger.entry(item.id()).state() == State.READY) {
      ledger.hold(item.id(), Reasons.json(reasons));
    }
    record(new PostOutcome(item, State.HELD, Optional.empty(), reasons, Duration.ZERO));
  }

  /** Ends the run: the core system does not answer. */
  void stopUnreachable(Throwable cause) {
    unreachable.set(true);
    troubles.stop(
        StopReason.UNREACHABLE,
        Runs.TEXTS.say("stopped.unreachable", String.valueOf(cause.getMessage())));
  }

  /** Whether the core system could not be reached. */
  boolean unreachable() {
    return unreachable.get();
  }
}
