package jp.yui.scenario.expression.function;

import jp.yui.scenario.japanese.Widths;

/** A postal code: 123-4567 or 1234567, of either width. */
final class PostalCode {
  private PostalCode() {}

  static String digits(String text) {
    String digits = Widths.half(text).replaceAll("[-‐‑–—ー〒 ]", "");
    if (!digits.matches("[0-9]{7}")) {
      throw Failure.of("not-postal-code", text);
    }
    return digits;
  }
}
