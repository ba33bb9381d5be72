package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code wareki-known(date)}: 昭和40年5月日不詳; as far as it is known, and nothing when absent. */
final class WarekiKnown implements Function {
  private static final String UNKNOWN = "不詳";

  @Override
  public String name() {
    return "wareki_known";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "wareki_known",
            Types.TEXT,
            values -> WarekiKnown.of(Given.date(values[0])),
            Types.DATE));
  }

  private static Object of(PartialDate date) {
    if (date.isAbsent()) {
      return "";
    }
    if (date.isComplete()) {
      return EraDate.of(date).numbered();
    }
    if (date.year().isEmpty()) {
      return UNKNOWN;
    }
    String year = EraDate.era(date).kanji() + EraDate.year(date) + "年";
    return date.month().isEmpty()
        ? year + "月日" + UNKNOWN
        : year + date.month().getAsInt() + "月日" + UNKNOWN;
  }
}
