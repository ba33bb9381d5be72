package jp.yui.agent.schedule.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which days a job is carried out, and between which hours.
 *
 * @param holidays whether national holidays are closed to it
 * @param closed days on which it is not carried out
 * @param beginBy a run that has not begun by then does not begin any more that day
 * @param endBy a run is asked to end by then, and does not go on later
 */
public record JobCalendar(
    boolean holidays,
    List<Days> closed,
    Optional<LocalTime> beginBy,
    Optional<LocalTime> endBy,
    CoreHours core) {

  /** Every day, at every hour. */
  public static final JobCalendar ALWAYS =
      new JobCalendar(false, List.of(), Optional.empty(), Optional.empty(), CoreHours.ALWAYS);

  private static final int FARTHEST_DAYS = 400;

  /** When a run that goes on has to be asked to end, and whether it may go on later. */
  public record End(LocalDateTime at, boolean deadline) {}

  /** The same, with more closing days. */
  public JobCalendar and(List<Days> more) {
    return new JobCalendar(
        holidays, Stream.concat(closed.stream(), more.stream()).toList(), beginBy, endBy, core);
  }

  /** Whether nothing is carried out on that day. */
  public boolean isClosed(LocalDate day, Holidays national) {
    return closed.stream().anyMatch(days -> days.has(day))
        || holidays && national.name(day).isPresent();
  }

  /** Whether a run may begin or go on at that moment. */
  public boolean usable(LocalDateTime now, Holidays national) {
    return !isClosed(now.toLocalDate(), national) && core.usable(now);
  }

  /**
   * The first moment from that one on at which a run may begin; empty if there is none for a year.
   */
  public Optional<LocalDateTime> next(LocalDateTime from, Holidays national) {
    LocalDateTime moment = from;
    for (int day = 0; day < FARTHEST_DAYS; day++) {
      Optional<LocalDateTime> open = core.next(moment);
      if (open.isEmpty() || usable(open.get(), national)) {
        return open;
      }
      moment = open.get().toLocalDate().plusDays(1).atStartOfDay();
    }
    return Optional.empty();
  }

  /**
   * Whether a run that was due then is too late now.
   *
   * @param begun whether a part of it was carried out already
   */
  public boolean tooLate(LocalDateTime due, LocalDateTime now, boolean begun) {
    Optional<LocalTime> limit =
        begun ? endBy : Stream.concat(beginBy.stream(), endBy.stream()).min(LocalTime::compareTo);
    return limit.map(time -> !now.isBefore(deadline(due, time))).orElse(false);
  }

  /** When a run that was due then, and goes on now, must be asked to end. */
  public Optional<End> end(LocalDateTime due, LocalDateTime now) {
    Optional<End> window = core.end(now).map(at -> new End(at, false));
    Optional<End> deadline = endBy.map(time -> new End(deadline(due, time), true));
    return Stream.concat(window.stream(), deadline.stream())
        .min((a, b) -> a.at().compareTo(b.at()));
  }

  /** A job that is due at 22:00 and must be done by 05:00 has until the next morning. */
  private static LocalDateTime deadline(LocalDateTime due, LocalTime time) {
    LocalDateTime sameDay = due.toLocalDate().atTime(time);
    return sameDay.isAfter(due) ? sameDay : sameDay.plusDays(1);
  }
}
