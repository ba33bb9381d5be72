package jp.yui.agent.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import jp.yui.agent.schedule.store.ClockNotes;

/**
 * Notices that the wall clock was set, by a clock that nobody can set; and over a restart, that it
 * stands before the moment at which it was seen last.
 */
final class ClockWatch {
  private final Clock wall;
  private final LongSupplier nanos;
  private final ClockNotes notes;
  private final Duration jump;
  private Instant lastWall;
  private long lastNanos;

  /**
   * @param nanos as {@link System#nanoTime}
   */
  ClockWatch(Clock wall, LongSupplier nanos, ClockNotes notes, Duration jump) {
    this.wall = wall;
    this.nanos = nanos;
    this.notes = notes;
    this.jump = jump;
    this.lastNanos = nanos.getAsLong();
    this.lastWall = wall.instant();
  }

  /** At the start: whether it was set back while the agent did not work. */
  Optional<ClockNotes.Finding> first() {
    Duration back =
        notes.seen().map(seen -> Duration.between(seen, lastWall)).orElse(Duration.ZERO);
    notes.see(lastWall);
    return back.isNegative() ? found(back) : Optional.empty();
  }

  /** Whether it was set since it was looked at last. */
  Optional<ClockNotes.Finding> look() {
    long nowNanos = nanos.getAsLong();
    Instant now = wall.instant();
    Duration beyond = Duration.between(lastWall, now).minusNanos(nowNanos - lastNanos);
    lastNanos = nowNanos;
    lastWall = now;
    notes.see(now);
    return found(beyond);
  }

  private Optional<ClockNotes.Finding> found(Duration beyond) {
    if (beyond.abs().compareTo(jump) <= 0) {
      return Optional.empty();
    }
    var finding = new ClockNotes.Finding(lastWall, beyond.toSeconds());
    notes.note(finding);
    return Optional.of(finding);
  }
}
