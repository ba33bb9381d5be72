package jp.yui.scenario.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of one run. It begins on a day, not at a time: effects are added up by month and shown
 * by day, and who was at the counter at 10:42 could be told from a run of one application.
 *
 * <p>What the municipality's own settings are is not told, nor by a hash: nothing is measured by
 * it.
 *
 * @param day on which it began, in Japan
 * @param read applications that came in
 * @param known applications that had come in before and were met again
 * @param posted into the core system
 * @param held by cause, in the order of the causes; those without any left out
 * @param rejected by a check
 * @param unknown only a person can tell whether they are in the core system
 * @param seconds at work; in which a watching run waited for files left out
 */
public record RunNumbers(
    ScenarioId scenario,
    ScenarioVersion version,
    ProductId product,
    LocalDate day,
    RunKind kind,
    RunEnd end,
    int read,
    int known,
    int posted,
    List<HeldCount> held,
    int rejected,
    int unknown,
    int seconds)
    implements ReportEntry {

  public RunNumbers {
    held = List.copyOf(held);
    for (int number : new int[] {read, known, posted, rejected, unknown, seconds}) {
      Counted.count(number);
    }
    for (int i = 1; i < held.size(); i++) {
      if (held.get(i - 1).cause().compareTo(held.get(i).cause()) >= 0) {
        throw new IllegalArgumentException("causes not in order");
      }
    }
  }

  /** All that were held, whatever for. */
  public int heldInAll() {
    return held.stream().mapToInt(HeldCount::count).sum();
  }
}
