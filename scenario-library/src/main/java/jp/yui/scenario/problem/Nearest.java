package jp.yui.scenario.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody most likely meant. */
public final class Nearest {
  private Nearest() {}

  /** The nearest allowed name, if it is near enough to be a slip. */
  public static Optional<String> to(String name, Collection<String> allowed) {
    if (name.length() > 100) {
      return Optional.empty();
    }
    return allowed.stream()
        .filter(a -> a.length() <= 100 && distance(name, a) <= reach(name, a))
        .min(Comparator.comparingInt(a -> distance(name, a)));
  }

  private static int reach(String name, String other) {
    return Math.max(1, Math.min(name.length(), other.length()) / 3);
  }

  /** Edits between the two: a letter more, less, other, or two swapped. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + other, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
