package jp.yui.platform.effects.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.platform.effects.Effect;
import jp.yui.platform.effects.MonthEffect;
import jp.yui.platform.effects.OwnMonth;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of months, from which the page's script draws its chart.
 *
 * @param effect whose page it is: all municipalities', or one's own; null where nothing was done
 * @param spread of all municipalities; null where none did anything
 */
record MonthRow(YearMonth month, @Nullable Effect effect, Effect.@Nullable Spread spread) {
  /** Of all municipalities together. */
  static List<MonthRow> of(List<MonthEffect> all) {
    return between(
        all.stream().collect(Collectors.toMap(MonthEffect::month, MonthEffect::effect)), all);
  }

  /** One's own beside all. */
  static List<MonthRow> of(List<OwnMonth> own, List<MonthEffect> all) {
    return between(own.stream().collect(Collectors.toMap(OwnMonth::name, OwnMonth::effect)), all);
  }

  /** From the first month with an effect to the last; what lies between is there, if empty. */
  private static List<MonthRow> between(Map<String, Effect> effects, List<MonthEffect> all) {
    List<MonthRow> rows = new ArrayList<>();
    if (effects.isEmpty()) {
      return rows;
    }
    Map<String, MonthEffect> spreads =
        all.stream().collect(Collectors.toMap(MonthEffect::month, Function.identity()));
    TreeMap<String, Effect> sorted = new TreeMap<>(effects);
    YearMonth last = YearMonth.parse(sorted.lastKey());
    for (YearMonth month = YearMonth.parse(sorted.firstKey());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      MonthEffect found = spreads.get(month.toString());
      rows.add(
          new MonthRow(month, sorted.get(month.toString()), found == null ? null : found.spread()));
    }
    return rows;
  }
}
