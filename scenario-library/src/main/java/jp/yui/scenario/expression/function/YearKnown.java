package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code year-known(date)}: the year is known. */
final class YearKnown implements Function {
  @Override
  public String name() {
    return "year_known";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "year_known",
            Types.CONDITION,
            values -> YearKnown.of(Given.date(values[0])),
            Types.DATE));
  }

  private static Object of(PartialDate date) {
    return date.year().isPresent();
  }
}
