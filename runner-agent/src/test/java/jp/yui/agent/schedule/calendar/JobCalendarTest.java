package jp.yui.agent.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobCalendarTest {
  private static final Holidays NATIONAL = Holidays.byLaw();

  /** Open 8:00 to 19:00, its own batch from 12:00 to 13:00; two minutes to finish what is begun. */
  private static final CoreHours CORE =
      new CoreHours(
          Optional.of(span("08:00", "19:00")),
          List.of(span("12:00", "13:00")),
          Duration.ofMinutes(2));

  private static final JobCalendar OFFICE =
      new JobCalendar(
          true,
          List.of(Days.read("12-29..01-03").orElseThrow()),
          Optional.of(LocalTime.of(16, 30)),
          Optional.of(LocalTime.of(17, 0)),
          CORE);

  @ParameterizedTest
  @CsvSource({
    // due                 may begin
    "2026-04-01T08:30:00, 2026-04-01T08:30:00",
    "2026-04-01T07:00:00, 2026-04-01T08:00:00",
    "2026-04-01T11:57:59, 2026-04-01T11:57:59",
    "2026-04-01T11:58:00, 2026-04-01T13:00:00",
    "2026-04-01T12:00:00, 2026-04-01T13:00:00",
    "2026-04-01T12:59:59, 2026-04-01T13:00:00",
    "2026-04-01T18:58:00, 2026-04-02T08:00:00",
    "2026-04-01T23:00:00, 2026-04-02T08:00:00",
    // 2026-05-03 to 06 are holidays
    "2026-05-02T19:30:00, 2026-05-07T08:00:00",
    "2026-12-28T20:00:00, 2027-01-04T08:00:00"
  })
  void aRunBeginsWhenTheCoreSystemMayBeUsed(LocalDateTime due, LocalDateTime begin) {
    assertThat(OFFICE.next(due, NATIONAL)).contains(begin);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01T08:30:00, 2026-04-01T11:58:00, false",
    "2026-04-01T13:00:00, 2026-04-01T17:00:00, true"
  })
  void aRunIsAskedToEndBeforeTheWindowAndAtTheDeadline(
      LocalDateTime now, LocalDateTime end, boolean deadline) {
    assertThat(OFFICE.end(now, now)).contains(new JobCalendar.End(end, deadline));
  }

  @ParameterizedTest
  @CsvSource({
    // due                 now                  begun  too late
    "2026-04-01T08:30:00, 2026-04-01T16:29:59, false, false",
    "2026-04-01T08:30:00, 2026-04-01T16:30:00, false, true",
    "2026-04-01T08:30:00, 2026-04-01T16:30:00, true,  false",
    "2026-04-01T08:30:00, 2026-04-01T17:00:00, true,  true",
    "2026-04-01T08:30:00, 2026-04-02T08:30:00, false, true"
  })
  void aRunIsTooLateBehindItsDeadline(
      LocalDateTime due, LocalDateTime now, boolean begun, boolean late) {
    assertThat(OFFICE.tooLate(due, now, begun)).isEqualTo(late);
  }

  @Test
  void aDeadlineInTheMorningIsTheNextMorningForWhatIsDueInTheEvening() {
    JobCalendar night =
        new JobCalendar(
            false, List.of(), Optional.empty(), Optional.of(LocalTime.of(5, 0)), CoreHours.ALWAYS);
    LocalDateTime due = LocalDateTime.of(2026, 4, 1, 22, 0);

    assertThat(night.tooLate(due, due.plusHours(6), false)).isFalse();
    assertThat(night.tooLate(due, due.plusHours(7), false)).isTrue();
  }

  @Test
  void aWindowMayGoOverMidnight() {
    JobCalendar job =
        new JobCalendar(
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new CoreHours(
                Optional.empty(), List.of(span("22:00", "02:00")), Duration.ofMinutes(2)));

    assertThat(job.next(LocalDateTime.of(2026, 4, 1, 23, 0), NATIONAL))
        .contains(LocalDateTime.of(2026, 4, 2, 2, 0));
    assertThat(job.next(LocalDateTime.of(2026, 4, 2, 1, 0), NATIONAL))
        .contains(LocalDateTime.of(2026, 4, 2, 2, 0));
    assertThat(job.end(LocalDateTime.of(2026, 4, 1, 21, 0), LocalDateTime.of(2026, 4, 1, 21, 0)))
        .contains(new JobCalendar.End(LocalDateTime.of(2026, 4, 1, 21, 58), false));
  }

  @Test
  void aCoreSystemThatIsNeverOpenLetsNothingBegin() {
    JobCalendar never =
        new JobCalendar(
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new CoreHours(
                Optional.of(span("09:00", "10:00")),
                List.of(span("08:00", "11:00")),
                Duration.ofMinutes(2)));

    assertThat(never.next(LocalDateTime.of(2026, 4, 1, 23, 0), NATIONAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "12-29..01-03, 2026-12-31, true",
    "12-29..01-03, 2026-01-03, true",
    "12-29..01-03, 2026-01-04, false",
    "2026-12-29..2027-01-03, 2027-12-31, false",
    "2026-12-29..2027-01-03, 2027-01-03, true",
    "2026-06-01, 2026-06-01, true",
    "06-01, 2031-06-01, true"
  })
  void closingDaysAreOfOneYearOrOfEvery(String written, LocalDate day, boolean closed) {
    assertThat(Days.read(written).orElseThrow().has(day)).isEqualTo(closed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-13-01", "2026-02-30", "2027-01-03..2026-12-29", "12-29..2027-01-03", "明日"})
  void whatIsNoDayIsNotRead(String written) {
    assertThat(Days.read(written)).isEmpty();
  }

  private static Span span(String from, String to) {
    return new Span(LocalTime.parse(from), LocalTime.parse(to));
  }
}
