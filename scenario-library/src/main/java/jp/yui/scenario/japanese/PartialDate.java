package jp.yui.scenario.japanese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date (Gregorian) of which the year, the month or the day may be unknown (不詳), as the birth
 * dates of some residents are.
 *
 * <p>{@link #equals} compares what is known, part by part; whether two dates are the same
 * <em>day</em> is asked with {@link #isSameDayAs}. That and the order of two dates are answered
 * only when every way to fill in the unknown parts gives the same answer.
 */
public final class PartialDate {
  /** No date was given at all; not the same as a date whose parts are all unknown. */
  public static final PartialDate ABSENT = new PartialDate(false, null, null, null);

  private static final Pattern ISO =
      Pattern.compile("(\\d{4}|\\?{4})-(\\d{2}|\\?{2})-(\\d{2}|\\?{2})");

  private final boolean given;
  private final @Nullable Integer year;
  private final @Nullable Integer month;
  private final @Nullable Integer day;

  private PartialDate(
      boolean given, @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    this.given = given;
    this.year = year;
    this.month = month;
    this.day = day;
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(true, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * A date with {@code null} for each part that is unknown.
   *
   * @throws DateTimeException when no day of the calendar fits the known parts (31 April)
   */
  public static PartialDate of(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    if (year != null && (year < 1 || year > 9999)) {
      throw new DateTimeException("no such year: " + year);
    }
    if (month != null && (month < 1 || month > 12)) {
      throw new DateTimeException("no such month: " + month);
    }
    if (day != null && (day < 1 || day > longest(year, month))) {
      throw new DateTimeException("no such day: " + day);
    }
    return new PartialDate(true, year, month, day);
  }

  /**
   * Reads what {@link #toString} writes: {@code 1955-04-??}, or nothing for {@link #ABSENT}.
   *
   * @throws DateTimeException when it is not such a text, or no such day exists
   */
  public static PartialDate parse(String text) {
    if (text.isEmpty()) {
      return ABSENT;
    }
    Matcher parts = ISO.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("not a date");
    }
    return of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
  }

  public boolean isAbsent() {
    return !given;
  }

  /** Year, month and day are all known. */
  public boolean isComplete() {
    return year != null && month != null && day != null;
  }

  /** The day of the calendar, when it is complete. */
  public Optional<LocalDate> date() {
    return year == null || month == null || day == null
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  public OptionalInt year() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** From 1. */
  public OptionalInt month() {
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** Of the month, from 1. */
  public OptionalInt day() {
    return day == null ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /**
   * Whether this day is surely before the other ({@code true}) or surely not ({@code false}).
   *
   * @throws UndecidableDateException when an unknown part decides
   */
  public boolean isBefore(PartialDate other) {
    if (given && other.given) {
      if (latest().isBefore(other.earliest())) {
        return true;
      }
      if (!earliest().isBefore(other.latest())) {
        return false;
      }
    }
    throw new UndecidableDateException(this, other);
  }

  /**
   * Whether this day is surely after the other, or surely not.
   *
   * @throws UndecidableDateException when an unknown part decides
   */
  public boolean isAfter(PartialDate other) {
    if (given && other.given) {
      return other.isBefore(this);
    }
    throw new UndecidableDateException(this, other);
  }

  /**
   * Whether both are surely the same day, or surely not.
   *
   * @throws UndecidableDateException when an unknown part decides
   */
  public boolean isSameDayAs(PartialDate other) {
    if (given && other.given) {
      if (differ(year, other.year) || differ(month, other.month) || differ(day, other.day)) {
        return false;
      }
      if (isComplete() && other.isComplete()) {
        return true;
      }
    }
    throw new UndecidableDateException(this, other);
  }

  /** The first day that it can be; {@link LocalDate#MIN} when the year is unknown. */
  public LocalDate earliest() {
    if (year == null) {
      return LocalDate.MIN;
    }
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it can be; {@link LocalDate#MAX} when the year is unknown. */
  public LocalDate latest() {
    if (year == null) {
      return LocalDate.MAX;
    }
    int last = month == null ? 12 : month;
    return LocalDate.of(year, last, day == null ? longest(year, last) : day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartialDate date
        && given == date.given
        && Objects.equals(year, date.year)
        && Objects.equals(month, date.month)
        && Objects.equals(day, date.day);
  }

  @Override
  public int hashCode() {
    return Objects.hash(given, year, month, day);
  }

  /** ISO 8601 with {@code ?} for what is unknown; empty when absent. */
  @Override
  public String toString() {
    return given ? digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2) : "";
  }

  private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
    return one != null && other != null && !one.equals(other);
  }

  private static int longest(@Nullable Integer year, @Nullable Integer month) {
    if (month == null) {
      return 31;
    }
    return Month.of(month).length(year == null || Year.isLeap(year));
  }

  private static @Nullable Integer number(String digits) {
    return digits.startsWith("?") ? null : Integer.valueOf(digits);
  }

  private static String digits(@Nullable Integer part, int width) {
    return part == null ? "?".repeat(width) : String.format("%0" + width + "d", part);
  }
}
