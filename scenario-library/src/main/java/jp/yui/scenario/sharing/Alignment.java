package jp.yui.scenario.sharing;

import java.util.ArrayList;
import java.util.List;

/** The longest run of lines that two lists have in common, in order. */
final class Alignment {
  private Alignment() {}

  record Pair(StepLine before, StepLine after) {}

  static List<Pair> common(List<StepLine> before, List<StepLine> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).same(after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).same(after.get(j))) {
        pairs.add(new Pair(before.get(i++), after.get(j++)));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
