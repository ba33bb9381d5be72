package jp.yui.agent.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.ledger.Event;
import jp.yui.agent.ledger.LedgerView;
import jp.yui.agent.ledger.RunNote;
import jp.yui.scenario.exchange.ReportEntry;
import jp.yui.scenario.exchange.RunEnd;
import org.jspecify.annotations.Nullable;

/**
 * The runs of one ledger that came to their end. A run that was killed ends where the next begins;
 * what that one's recovery finds posted is counted there, so each application is counted once.
 */
final class LedgerRuns {
  private final LedgerView ledger;
  private final boolean dry;
  private final Published published;
  private final List<ReportEntry> entries = new ArrayList<>();
  private String told;
  private @Nullable RunCount open;
  private String before = "";

  private LedgerRuns(LedgerView ledger, boolean dry, Published published, String told) {
    this.ledger = ledger;
    this.dry = dry;
    this.published = published;
    this.told = told;
  }

  /** What was found, and the newest event that need not be looked at again. */
  record Told(List<ReportEntry> entries, String newest) {}

  /**
   * Those behind an event.
   *
   * @param told that event as {@code NUMBER:HASH}; one that this ledger does not have means that
   *     the file was exchanged, and nothing that it has by now is told, for it may have been before
   */
  static Told after(LedgerView ledger, boolean dry, Published published, String told) {
    if (!ledger.stoodAt(told)) {
      return new Told(List.of(), ledger.head());
    }
    LedgerRuns runs = new LedgerRuns(ledger, dry, published, told);
    runs.read(Long.parseLong(told.substring(0, told.indexOf(':'))));
    return new Told(List.copyOf(runs.entries), runs.told);
  }

  private void read(long from) {
    before = told;
    Iterator<Event> events = ledger.historyAfter(from).iterator();
    while (events.hasNext()) {
      Event event = events.next();
      if (event.kind() == Event.Kind.RUN) {
        note(event);
      } else if (open != null) {
        open.add(event);
      }
      before = event.id() + ":" + event.hash();
      if (open == null) {
        told = before;
      }
    }
  }

  private void note(Event event) {
    RunCount run = open;
    switch (RunNote.of(event)) {
      case RunNote.Began began -> {
        if (run != null) {
          close(run, RunEnd.KILLED);
        }
        told = before;
        open = new RunCount(ledger, began, event.at());
      }
      case RunNote.Ended ended -> {
        if (run != null) {
          run.end(event.at());
          close(run, end(ended.how()));
        }
        open = null;
      }
    }
  }

  private void close(RunCount run, RunEnd end) {
    run.numbers(dry, end, published).ifPresent(entries::add);
  }

  private static RunEnd end(String how) {
    Optional<RunEnd> known =
        Arrays.stream(RunEnd.values()).filter(end -> end.name().equals(how)).findFirst();
    return known.orElse(RunEnd.UNFORESEEN);
  }
}
