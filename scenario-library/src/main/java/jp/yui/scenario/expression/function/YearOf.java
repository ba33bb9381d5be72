package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code year(date)}: 2023. */
final class YearOf implements Function {
  @Override
  public String name() {
    return "year";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("year", Types.NUMBER, values -> YearOf.of(Given.date(values[0])), Types.DATE));
  }

  private static Object of(PartialDate date) {
    return (long) Given.part(date, date.year());
  }
}
