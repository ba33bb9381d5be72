package jp.yui.scenario.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows a problem to a person: place, message, the line with a caret under the place, remedy.
 *
 * <pre>
 * scenario.yaml:7:24: エラー: 「lable」というキーはありません。
 *   7 | receipt-no: { lable: 受付番号 }
 *     |               ^
 *   直し方: 「label」のことではありませんか。
 * </pre>
 */
public final class ProblemText {
  /** Longer lines are shown in part, the place in the middle. */
  private static final int WIDEST = 100;

  private final Catalogue catalogue;

  public ProblemText() {
    this(Locale.JAPANESE);
  }

  public ProblemText(Locale language) {
    this.catalogue = new Catalogue("jp.yui.scenario.problem.messages", language);
  }

  /** All of them, an empty line between. */
  public String of(List<Problem> problems) {
    return problems.stream().map(this::of).collect(Collectors.joining("\n"));
  }

  /** One problem in a few lines, the last one ended. */
  public String of(Problem problem) {
    String severity =
        switch (problem.severity()) {
          case ERROR -> catalogue.message("severity.error");
          case WARNING -> catalogue.message("severity.warning");
        };
    return problem.position()
        + ": "
        + severity
        + problem.message()
        + "\n"
        + quote(problem)
        + (problem.remedy().isEmpty()
            ? ""
            : "  " + catalogue.message("remedy") + problem.remedy() + "\n");
  }

  private static String quote(Problem problem) {
    if (problem.snippet().isEmpty()) {
      return "";
    }
    int[] line = problem.snippet().replace('\t', ' ').codePoints().toArray();
    int place = Math.min(Math.max(problem.position().column() - 1, 0), line.length);
    int from = line.length <= WIDEST ? 0 : Math.max(0, place - WIDEST / 2);
    int length = Math.min(line.length - from, WIDEST);
    String number = String.valueOf(problem.position().line());
    String before = from == 0 ? "" : "…";
    String caret =
        problem.position().column() == 0
            ? ""
            : "  "
                + " ".repeat(number.length())
                + " | "
                + " ".repeat(before.length() + Cells.width(line, from, place))
                + "^\n";
    return "  "
        + number
        + " | "
        + before
        + new String(line, from, length)
        + (from + length < line.length ? "…" : "")
        + "\n"
        + caret;
  }
}
