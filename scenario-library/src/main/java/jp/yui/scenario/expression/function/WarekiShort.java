package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code wareki-short(date)}: R5.5.1; nothing when absent. */
final class WarekiShort implements Function {
  @Override
  public String name() {
    return "wareki_short";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "wareki_short",
            Types.TEXT,
            values -> WarekiShort.of(Given.date(values[0])),
            Types.DATE));
  }

  private static Object of(PartialDate date) {
    return date.isAbsent() ? "" : EraDate.of(date).brief();
  }
}
