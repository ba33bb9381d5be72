package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code day-known(date)}: the day is known. */
final class DayKnown implements Function {
  @Override
  public String name() {
    return "day_known";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "day_known",
            Types.CONDITION,
            values -> DayKnown.of(Given.date(values[0])),
            Types.DATE));
  }

  private static Object of(PartialDate date) {
    return date.day().isPresent();
  }
}
