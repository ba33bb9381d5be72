package jp.yui.agent.schedule.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One day or a span of days: {@code 2026-12-29}, {@code 2026-12-29..2027-01-03}, or without a year,
 * then every year: {@code 12-29..01-03}.
 */
public sealed interface Days {
  /** Whether the day is among them. */
  boolean has(LocalDate day);

  /** Of one year. */
  record Dated(LocalDate from, LocalDate to) implements Days {
    @Override
    public boolean has(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** Every year; may go over its end. */
  record Yearly(MonthDay from, MonthDay to) implements Days {
    @Override
    public boolean has(LocalDate day) {
      MonthDay there = MonthDay.from(day);
      boolean begun = !there.isBefore(from);
      boolean going = !there.isAfter(to);
      return from.isAfter(to) ? begun || going : begun && going;
    }
  }

  /** Reads them; empty where it is none of these, or ends before it begins. */
  static Optional<Days> read(String text) {
    Matcher words = Words.SPAN.matcher(text.strip());
    if (!words.matches()) {
      return Optional.empty();
    }
    String from = words.group(1);
    String to = words.group(2) == null ? from : words.group(2);
    try {
      if (from.length() != to.length()) {
        return Optional.empty();
      }
      if (from.length() == 5) {
        return Optional.of(new Yearly(MonthDay.parse("--" + from), MonthDay.parse("--" + to)));
      }
      Dated dated = new Dated(LocalDate.parse(from), LocalDate.parse(to));
      return dated.from().isAfter(dated.to()) ? Optional.empty() : Optional.of(dated);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** How they are written. */
  final class Words {
    private static final String DAY = "((?:[0-9]{4}-)?[0-9]{2}-[0-9]{2})";
    private static final Pattern SPAN = Pattern.compile(DAY + "(?:\\.\\." + DAY + ")?");

    private Words() {}
  }
}
