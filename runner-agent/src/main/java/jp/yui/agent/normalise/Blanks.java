package jp.yui.agent.normalise;

/** Blanks of every kind: half, full and no-break spaces, tabs, line ends. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Without the blanks around it. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Without any blank. */
  static String remove(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isBlank(c)).forEach(rest::appendCodePoint);
    return rest.toString();
  }
}
