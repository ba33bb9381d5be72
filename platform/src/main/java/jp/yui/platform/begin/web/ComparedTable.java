package jp.yui.platform.begin.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yui.platform.begin.Comparison;
import jp.yui.platform.effects.Effect;
import jp.yui.platform.paging.ListFile;

/** The comparison as a spreadsheet opens it: a row for each municipality. */
final class ComparedTable {
  private ComparedTable() {}

  static String csv(Comparison.Content content) {
    return ListFile.of(
        List.of("団体", "件数", "導入前(時間)", "導入後(時間)", "削減時間", "削減率", "製品", "手直しの割合"),
        content.columns().stream().map(column -> row(content, column)).toList());
  }

  private static List<String> row(Comparison.Content content, Comparison.Column column) {
    Effect effect = column.effect();
    return List.of(
        column.figures().name(),
        String.valueOf(effect.cases()),
        hours(effect.beforeSeconds()),
        hours(effect.afterSeconds()),
        hours(effect.savedSeconds()),
        String.format(Locale.ROOT, "%.1f%%", effect.rate() * 100),
        column.uses().stream()
            .map(use -> content.name(use.product()))
            .collect(Collectors.joining(" ")),
        column.uses().stream()
            .map(use -> use.changed() + "/" + use.whole())
            .collect(Collectors.joining(" ")));
  }

  private static String hours(long seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds / 3600.0);
  }
}
