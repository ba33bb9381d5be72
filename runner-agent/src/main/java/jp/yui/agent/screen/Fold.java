package jp.yui.agent.screen;

import java.text.Normalizer;

/** Compares names as the page script does: widths and blanks left aside. */
final class Fold {
  private Fold() {}

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u200b\\ufeff\\u3000]+", "");
  }

  static boolean contains(String text, String part) {
    return fold(text).contains(fold(part));
  }
}
