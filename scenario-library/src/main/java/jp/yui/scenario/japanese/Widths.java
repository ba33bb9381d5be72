package jp.yui.scenario.japanese;

/** Full and half widths. Only widths change: this is not NFKC, which would also rewrite names. */
public final class Widths {
  private static final int TO_FULL = 0xFEE0;

  private Widths() {}

  /**
   * Letters, digits, symbols and the space → half-width (ASCII). Kana and the long vowel mark ー
   * stay as they are. − (U+2212) and 〜 (U+301C) count as the full-width - and ~, being the other
   * Unicode reading of the same JIS cells.
   */
  public static String half(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      half.append(half(text.charAt(i)));
    }
    return half.toString();
  }

  /** ASCII, the space and half-width kana → full-width; ｶﾞ becomes ガ. */
  public static String full(String text) {
    String kana = HalfKana.toFull(text);
    StringBuilder full = new StringBuilder(kana.length());
    for (int i = 0; i < kana.length(); i++) {
      char c = kana.charAt(i);
      full.append(c == ' ' ? '　' : c >= '!' && c <= '~' ? (char) (c + TO_FULL) : c);
    }
    return full.toString();
  }

  private static char half(char c) {
    return switch (c) {
      case '　' -> ' ';
      case '\u2212' -> '-';
      case '\u301C' -> '~';
      default -> c >= '！' && c <= '～' ? (char) (c - TO_FULL) : c;
    };
  }
}
