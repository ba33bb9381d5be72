package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code month-known(date)}: the month is known. */
final class MonthKnown implements Function {
  @Override
  public String name() {
    return "month_known";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "month_known",
            Types.CONDITION,
            values -> MonthKnown.of(Given.date(values[0])),
            Types.DATE));
  }

  private static Object of(PartialDate date) {
    return date.month().isPresent();
  }
}
