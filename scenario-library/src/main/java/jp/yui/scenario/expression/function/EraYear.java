package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code era-year(date)}: 5 for 令和5年. */
final class EraYear implements Function {
  @Override
  public String name() {
    return "era_year";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "era_year", Types.NUMBER, values -> EraYear.of(Given.date(values[0])), Types.DATE));
  }

  private static Object of(PartialDate date) {
    return (long) EraDate.year(date);
  }
}
