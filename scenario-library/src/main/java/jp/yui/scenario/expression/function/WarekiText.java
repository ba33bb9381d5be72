package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code wareki(date)}: 令和5年5月1日, the first year as 元年; nothing when absent. */
final class WarekiText implements Function {
  @Override
  public String name() {
    return "wareki";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "wareki", Types.TEXT, values -> WarekiText.of(Given.date(values[0])), Types.DATE));
  }

  private static Object of(PartialDate date) {
    return date.isAbsent() ? "" : EraDate.of(date).written();
  }
}
