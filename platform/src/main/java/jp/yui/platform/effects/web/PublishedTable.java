package jp.yui.platform.effects.web;

import java.util.List;
import java.util.Locale;
import jp.yui.platform.effects.Effect;
import jp.yui.platform.effects.OwnEffect;
import jp.yui.platform.paging.ListFile;

/** The table in the form that municipalities publish, as a spreadsheet opens it. */
final class PublishedTable {
  private PublishedTable() {}

  static String csv(List<OwnEffect> effects) {
    return ListFile.of(
        List.of("業務名", "導入前(時間)", "導入後(時間)", "削減時間", "削減率"),
        effects.stream().map(PublishedTable::row).toList());
  }

  private static List<String> row(OwnEffect one) {
    Effect effect = one.effect();
    return List.of(
        one.title(),
        hours(effect.beforeSeconds()),
        hours(effect.afterSeconds()),
        hours(effect.savedSeconds()),
        String.format(Locale.ROOT, "%.1f%%", effect.rate() * 100));
  }

  private static String hours(long seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds / 3600.0);
  }
}
