package jp.yui.scenario.expression.function;

import java.util.List;
import java.util.OptionalInt;
import jp.yui.scenario.japanese.PartialDate;

/** Values as functions are given them. */
final class Given {
  private Given() {}

  static String text(Object value) {
    return (String) value;
  }

  static PartialDate date(Object value) {
    return (PartialDate) value;
  }

  static List<?> list(Object value) {
    return (List<?>) value;
  }

  /** An absent number is given as an empty text. */
  static boolean isAbsent(Object value) {
    return value.equals("") || value.equals(PartialDate.ABSENT);
  }

  /** The number; a failure when it is absent. */
  static long number(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw Failure.of("no-value", value);
  }

  /** A part of a date; a failure when the date is absent or that part unknown. */
  static int part(PartialDate date, OptionalInt part) {
    if (date.isAbsent()) {
      throw Failure.of("no-value", date);
    }
    return part.orElseThrow(() -> Failure.of("part-unknown", date));
  }
}
