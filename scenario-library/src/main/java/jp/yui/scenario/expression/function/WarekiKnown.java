package jp.yui.scenario.expression.function;

import java.util.List;
import java.util.OptionalInt;
import jp.yui.scenario.japanese.PartialDate;

/**
 * {@code wareki-known(date)}: 昭和40年5月日不詳, 昭和40年不詳月3日; every part that is known, and nothing when
 * absent.
 */
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
      return EraDate.of(date).written();
    }
    if (date.year().isPresent() && date.day().isEmpty()) {
      return year(date) + part(date.month(), "", "月") + "日" + UNKNOWN;
    }
    return date.year().isEmpty() && date.month().isEmpty() && date.day().isEmpty()
        ? UNKNOWN
        : year(date) + part(date.month(), UNKNOWN, "月") + part(date.day(), UNKNOWN, "日");
  }

  /** The first year of an era is 元年, as {@code wareki} writes it. */
  private static String year(PartialDate date) {
    if (date.year().isEmpty()) {
      return UNKNOWN + "年";
    }
    int year = EraDate.year(date);
    return EraDate.era(date).kanji() + (year == 1 ? "元" : String.valueOf(year)) + "年";
  }

  private static String part(OptionalInt part, String otherwise, String unit) {
    return (part.isPresent() ? String.valueOf(part.getAsInt()) : otherwise) + unit;
  }
}
