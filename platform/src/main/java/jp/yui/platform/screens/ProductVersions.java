package jp.yui.platform.screens;

import java.text.Normalizer;
import java.util.Locale;

/** Versions as product files and municipalities write them: {@code 5.x}, {@code 5.2}. */
final class ProductVersions {
  private ProductVersions() {}

  /** Whether the two may be one: part for part alike, as far as both go; {@code x} is any. */
  static boolean meet(String one, String other) {
    String[] these = parts(one);
    String[] those = parts(other);
    for (int i = 0; i < Math.min(these.length, those.length); i++) {
      boolean numbers = these[i].matches("[0-9]+") && those[i].matches("[0-9]+");
      if (numbers && !these[i].equals(those[i])) {
        return false;
      }
    }
    return true;
  }

  private static String[] parts(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("^[^0-9x*]+", "")
        .split("\\.");
  }
}
