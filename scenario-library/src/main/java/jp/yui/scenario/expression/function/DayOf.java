package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code day(date)}: of the month, from 1. */
final class DayOf implements Function {
  @Override
  public String name() {
    return "day";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("day", Types.NUMBER, values -> DayOf.of(Given.date(values[0])), Types.DATE));
  }

  private static Object of(PartialDate date) {
    return (long) Given.part(date, date.day());
  }
}
