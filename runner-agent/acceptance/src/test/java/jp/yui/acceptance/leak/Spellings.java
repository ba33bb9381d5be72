package jp.yui.acceptance.leak;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How programs spell one value: widths, kana, normal forms, with and without blanks and hyphens.
 */
final class Spellings {
  private static final int WIDE = 0xFEE0;
  private static final int KANA = 0x60;

  private Spellings() {}

  static Set<String> of(String value) {
    Set<String> blanks = new LinkedHashSet<>();
    blanks.add(value);
    blanks.add(value.replaceAll("[\\s　]", ""));
    blanks.add(value.replaceAll("[\\s　]", " "));
    blanks.add(value.replaceAll("[\\s　]", "　"));
    blanks.add(value.replaceAll("[-－ー‐‑–—]", ""));
    Set<String> kana = new LinkedHashSet<>();
    for (String text : blanks) {
      kana.add(text);
      kana.add(moved(text, 'ァ', 'ヶ', -KANA));
      kana.add(moved(text, 'ぁ', 'ゖ', KANA));
    }
    Set<String> all = new LinkedHashSet<>();
    for (String text : kana) {
      for (String width :
          new String[] {text, half(text), moved(text, '!', '~', WIDE).replace(' ', '　')}) {
        for (Form form : Form.values()) {
          all.add(Normalizer.normalize(width, form));
        }
        all.add(width);
        all.add(width.toLowerCase(Locale.ROOT));
        all.add(width.toUpperCase(Locale.ROOT));
      }
    }
    return all;
  }

  private static String moved(String text, char first, char last, int by) {
    StringBuilder moved = new StringBuilder();
    text.chars().forEach(c -> moved.append((char) (c >= first && c <= last ? c + by : c)));
    return moved.toString();
  }

  /** Katakana of half width, its sounds marked by a character of their own. */
  static String half(String text) {
    StringBuilder half = new StringBuilder();
    for (char c : text.toCharArray()) {
      half.append(half(c));
    }
    return half.toString();
  }

  private static String half(char c) {
    if (c == '　') {
      return " ";
    }
    if (c >= '！' && c <= '～') {
      return String.valueOf((char) (c - WIDE));
    }
    for (char narrow = '｡'; narrow <= 'ﾝ'; narrow++) {
      for (String mark : new String[] {"", "ﾞ", "ﾟ"}) {
        if (Normalizer.normalize(narrow + mark, Form.NFKC).equals(String.valueOf(c))) {
          return narrow + mark;
        }
      }
    }
    return String.valueOf(c);
  }
}
