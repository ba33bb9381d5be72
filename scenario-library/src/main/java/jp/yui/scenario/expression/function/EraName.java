package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code era(date)}: 令和; nothing when absent. */
final class EraName implements Function {
  @Override
  public String name() {
    return "era";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("era", Types.TEXT, values -> EraName.of(Given.date(values[0])), Types.DATE));
  }

  private static Object of(PartialDate date) {
    return date.isAbsent() ? "" : EraDate.era(date).kanji();
  }
}
