package jp.yui.agent.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.State;
import org.jspecify.annotations.Nullable;

/**
 * Puts a run's report together: what the ledger says of each application, and what this run did.
 */
final class ReportBuilder {
  private final RunRequest request;
  private final Map<Long, PostOutcome> outcomes = new LinkedHashMap<>();

  ReportBuilder(RunRequest request) {
    this.request = request;
  }

  /** Notes an outcome of this run. */
  synchronized void add(PostOutcome outcome) {
    outcomes.put(outcome.item().id(), outcome);
  }

  /** The ledger's numbers of all that had an outcome. */
  synchronized Set<Long> numbers() {
    return Set.copyOf(outcomes.keySet());
  }

  /** One application as it stands now. */
  synchronized RunReport.Line line(Entry entry) {
    PostOutcome outcome = outcomes.get(entry.id());
    return line(entry, state(entry, outcome), outcome);
  }

  private State state(Entry entry, @Nullable PostOutcome outcome) {
    return request.dryRun() && outcome != null ? outcome.state() : entry.state();
  }

  /**
   * @param entries of the batch, and those that were posted from earlier ones
   * @param seconds of the whole run
   */
  synchronized RunReport build(
      Stream<Entry> entries, Troubles troubles, boolean unreachable, double seconds) {
    List<RunReport.Line> lines = new ArrayList<>();
    int[] count = new int[State.values().length];
    int[] already = {0};
    entries.forEach(
        entry -> {
          PostOutcome outcome = outcomes.get(entry.id());
          State state = state(entry, outcome);
          lines.add(line(entry, state, outcome));
          if (state == State.DONE && outcome == null) {
            already[0]++;
          } else {
            count[state.ordinal()]++;
          }
        });
    RunReport.Totals totals =
        new RunReport.Totals(
            lines.size(),
            count[State.DONE.ordinal()],
            already[0],
            count[State.HELD.ordinal()],
            count[State.REJECTED.ordinal()],
            count[State.UNKNOWN.ordinal()],
            count[State.READY.ordinal()]
                + count[State.RECEIVED.ordinal()]
                + count[State.INTENDED.ordinal()],
            seconds);
    return new RunReport(
        request.scenario().procedure().id(),
        request.scenario().procedure().version(),
        request.product().id(),
        request.dryRun(),
        List.copyOf(lines),
        totals,
        troubles.stopped(),
        troubles.reason(),
        unreachable);
  }

  private static RunReport.Line line(Entry entry, State state, @Nullable PostOutcome outcome) {
    var reasons =
        outcome != null && outcome.state() == state
            ? outcome.reasons()
            : Reasons.read(entry.reasons());
    return new RunReport.Line(
        entry.key(),
        state.name(),
        entry.receipt(),
        reasons.stream().map(r -> new RunReport.Reason(r.code(), r.text())).toList(),
        entry.attempts(),
        outcome == null ? 0 : outcome.took().toMillis() / 1000.0);
  }
}
