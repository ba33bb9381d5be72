package jp.yui.agent.normalise;

import java.util.regex.Pattern;

/** The many characters that people type for a dash between digits. */
final class Dashes {
  private static final String ALL = "-‐‑‒–—―⁃−－﹣─━ーｰ";
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[0-9A-Za-z])[" + ALL + "](?=[0-9A-Za-z])");

  private Dashes() {}

  static boolean isDash(int c) {
    return ALL.indexOf(c) >= 0;
  }

  /** Every dash as {@code -}; for texts in which ー cannot be a sound. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(c -> isDash(c) ? '-' : c).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Dashes between half-width letters or digits as {@code -}; the ー of センター stays. */
  static String plainBetween(String text) {
    if (text.chars().noneMatch(c -> c != '-' && isDash(c))) {
      return text;
    }
    return BETWEEN.matcher(text).replaceAll("-");
  }
}
