package jp.yui.agent.checkup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands elsewhere among its neighbours: all but the longest row that kept its order. */
final class Moved {
  private Moved() {}

  static List<Key> of(List<Key> before, List<Key> after) {
    Set<Key> both = new HashSet<>(before);
    both.retainAll(after);
    List<Key> old = before.stream().filter(both::contains).toList();
    List<Key> now = after.stream().filter(both::contains).toList();
    int n = old.size();
    int[][] longest = new int[n + 1][n + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = n - 1; j >= 0; j--) {
        longest[i][j] =
            old.get(i).equals(now.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Key> moved = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < n; i++) {
      if (j < n && old.get(i).equals(now.get(j))) {
        j++;
      } else if (j < n && longest[i][j + 1] > longest[i + 1][j]) {
        j++;
        i--;
      } else {
        moved.add(old.get(i));
      }
    }
    return moved;
  }
}
