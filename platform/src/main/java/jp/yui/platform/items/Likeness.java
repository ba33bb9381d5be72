package jp.yui.platform.items;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.yui.scenario.japanese.Kana;

/** How like two names of an item are, from 0 (nothing in common) to 1 (the same). */
final class Likeness {
  /** Whatever follows whose it is: 請求者の in front of 氏名 leaves at least this. */
  private static final double SAME_END = 0.6;

  private Likeness() {}

  /**
   * @param column as a file has it: 請求者氏名（カナ）
   * @param name a label or alias of the dictionary
   */
  static double of(String column, String name) {
    String one = plain(column);
    String other = plain(name);
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    double end =
        other.length() > 1 && one.endsWith(other)
            ? SAME_END + (0.95 - SAME_END) * other.length() / one.length()
            : 0;
    return Math.max(end, 0.95 * pairsInCommon(one, other));
  }

  /** Width, kana, case and signs make no other item. */
  private static String plain(String name) {
    return Kana.katakana(Normalizer.normalize(name, Normalizer.Form.NFKC))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{P}\\p{Z}\\p{S}\\p{Cntrl}0-9]", "");
  }

  /** Dice's coefficient over pairs of neighbouring characters. */
  private static double pairsInCommon(String one, String other) {
    Map<String, Integer> pairs = pairs(one);
    int common = 0;
    for (Map.Entry<String, Integer> pair : pairs(other).entrySet()) {
      common += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
    }
    int all = one.length() + other.length() - 2;
    return all == 0 ? 0 : 2.0 * common / all;
  }

  private static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs;
  }
}
