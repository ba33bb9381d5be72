package jp.yui.agent.screen;

import java.util.HashSet;
import java.util.Set;

/** How alike two names are, to show near misses first. */
final class Likeness {
  private Likeness() {}

  /** From 0 (nothing in common) to 100 (the same). */
  static int of(String a, String b) {
    Set<String> one = pairs(Fold.fold(a));
    Set<String> other = pairs(Fold.fold(b));
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size();
    return all == 0 ? 0 : 200 * both.size() / all;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    String edged = "\u0000" + text + "\u0000";
    for (int i = 0; i + 1 < edged.length(); i++) {
      pairs.add(edged.substring(i, i + 2));
    }
    return pairs;
  }
}
