package jp.yui.platform.effects.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import jp.yui.platform.effects.Effect;
import jp.yui.platform.effects.OwnEffect;

/** The table in the form that municipalities publish, as a spreadsheet opens it. */
final class PublishedTable {
  private PublishedTable() {}

  /** With a BOM, without which spreadsheets take UTF-8 for something else. */
  static String csv(List<OwnEffect> effects) {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("業務名", "導入前(時間)", "導入後(時間)", "削減時間", "削減率");
      for (OwnEffect one : effects) {
        Effect effect = one.effect();
        csv.writeRecord(
            guarded(one.title()),
            hours(effect.beforeSeconds()),
            hours(effect.afterSeconds()),
            hours(effect.savedSeconds()),
            String.format(Locale.ROOT, "%.1f%%", effect.rate() * 100));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A spreadsheet takes a text that begins like this for a formula and reckons with it. */
  static String guarded(String text) {
    return text.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  private static String hours(long seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds / 3600.0);
  }
}
