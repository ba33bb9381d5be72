package jp.yui.agent.schedule.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When the core system may be used.
 *
 * @param open its hours of service; always, where empty
 * @param batch its own batch windows, in which nobody may touch it
 * @param ahead how long before it closes a run is asked to end, so that the application at hand can
 *     be finished
 */
public record CoreHours(Optional<Span> open, List<Span> batch, Duration ahead) {
  /** Whenever one likes. */
  public static final CoreHours ALWAYS = new CoreHours(Optional.empty(), List.of(), Duration.ZERO);

  private static final int FARTHEST_DAYS = 2;

  /** Whether a run may begin, or go on, at that moment: it is open, and stays so for a while. */
  boolean usable(LocalDateTime at) {
    return free(at.toLocalTime()) && !closing(at.plus(ahead).toLocalTime(), at.toLocalTime());
  }

  /** The first moment from that one on at which a run may begin; empty if there is never one. */
  Optional<LocalDateTime> next(LocalDateTime from) {
    return usable(from)
        ? Optional.of(from)
        : moments(from, openings()).filter(this::usable).findFirst();
  }

  /** When a run that goes on at that moment must be asked to end; empty: not on account of us. */
  Optional<LocalDateTime> end(LocalDateTime from) {
    return moments(from, closings()).map(closing -> closing.minus(ahead)).findFirst();
  }

  private boolean free(LocalTime time) {
    return open.map(span -> span.has(time)).orElse(true)
        && batch.stream().noneMatch(span -> span.has(time));
  }

  /** Whether it closes between now and then. */
  private boolean closing(LocalTime then, LocalTime now) {
    Span soon = new Span(now, then);
    return !ahead.isZero()
        && closings().anyMatch(closing -> soon.has(closing) || closing.equals(then));
  }

  private Stream<LocalTime> openings() {
    return Stream.concat(open.map(Span::from).stream(), batch.stream().map(Span::to));
  }

  private Stream<LocalTime> closings() {
    return Stream.concat(open.map(Span::to).stream(), batch.stream().map(Span::from));
  }

  /** The times of day as moments after that one, in order. */
  private static Stream<LocalDateTime> moments(LocalDateTime after, Stream<LocalTime> times) {
    TreeSet<LocalDateTime> all = new TreeSet<>();
    times.forEach(
        time -> {
          for (int day = 0; day <= FARTHEST_DAYS; day++) {
            all.add(after.toLocalDate().plusDays(day).atTime(time));
          }
        });
    return all.tailSet(after, false).stream();
  }
}
