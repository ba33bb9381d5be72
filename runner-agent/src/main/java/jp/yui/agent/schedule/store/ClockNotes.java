package jp.yui.agent.schedule.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The wall clock as it was seen last, also by an agent that died, and where it jumped. */
public final class ClockNotes {
  /**
   * A jump.
   *
   * @param noticed by the clock as it stood after it
   * @param seconds that it went on beyond what had passed; below 0: back
   */
  public record Finding(Instant noticed, long seconds) {}

  private final Store store;

  public ClockNotes(Store store) {
    this.store = store;
  }

  /** When the clock was looked at last. */
  public Optional<Instant> seen() {
    return store.all("select wall from clock_seen", row -> row.getObject(1, Instant.class)).stream()
        .findFirst();
  }

  /** The clock stands there now. */
  public void see(Instant wall) {
    store.touch(
        "merge into clock_seen key (one) values (1, ?)", wall.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Notes a jump. */
  public void note(Finding finding) {
    store.change(
        "merge into clock_finding key (noticed) values (?, ?)",
        finding.noticed().truncatedTo(ChronoUnit.MILLIS),
        finding.seconds());
  }

  /** The last ones, the newest first. */
  public List<Finding> last(int most) {
    return store.all(
        "select noticed, seconds from clock_finding order by noticed desc limit ?",
        row -> new Finding(row.getObject(1, Instant.class), row.getLong(2)),
        most);
  }
}
