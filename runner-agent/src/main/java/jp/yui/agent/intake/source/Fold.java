package jp.yui.agent.intake.source;

import java.text.Normalizer;

/**
 * How headers, labels and file names are compared: without blanks, full and half width alike,
 * composed and decomposed kana alike. For names of things only; never applied to a value.
 */
public final class Fold {

  private Fold() {}

  public static String of(String name) {
    String even = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(even.length());
    even.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
