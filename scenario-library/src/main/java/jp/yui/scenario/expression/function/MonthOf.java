package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code month(date)}: from 1 to 12. */
final class MonthOf implements Function {
  @Override
  public String name() {
    return "month";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "month", Types.NUMBER, values -> MonthOf.of(Given.date(values[0])), Types.DATE));
  }

  private static Object of(PartialDate date) {
    return (long) Given.part(date, date.month());
  }
}
