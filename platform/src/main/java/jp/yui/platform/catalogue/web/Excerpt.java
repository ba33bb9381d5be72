package jp.yui.platform.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import jp.yui.scenario.problem.Problem;

/** A line of a file with what is said about it; the lines before and after it are shown with it. */
record Excerpt(int number, String text, List<Problem> problems) {
  private static final int AROUND = 2;

  static List<Excerpt> of(String text, List<Problem> problems) {
    List<String> lines = text.lines().toList();
    TreeSet<Integer> shown = new TreeSet<>();
    for (Problem problem : problems) {
      int line = problem.position().line();
      for (int n = Math.max(1, line - AROUND); n <= Math.min(lines.size(), line + AROUND); n++) {
        shown.add(n);
      }
    }
    List<Excerpt> excerpts = new ArrayList<>();
    for (int n : shown) {
      excerpts.add(
          new Excerpt(
              n,
              lines.get(n - 1),
              problems.stream().filter(problem -> problem.position().line() == n).toList()));
    }
    return excerpts;
  }
}
