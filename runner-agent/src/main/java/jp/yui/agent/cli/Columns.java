package jp.yui.agent.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells below each other, where a full-width character takes two places. */
final class Columns {
  private static final int WIDEST = 40;

  private final List<String[]> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(cells);
  }

  String text(String indent) {
    int[] widths = new int[rows.stream().mapToInt(r -> r.length).max().orElse(0)];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST, width(row[i])));
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.length; i++) {
        line.append(row[i]);
        if (i < row.length - 1) {
          line.append(" ".repeat(Math.max(0, widths[i] - width(row[i])) + 2));
        }
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /**
   * Half-width for Latin and half-width kana, full-width for the rest of what stands in our texts.
   */
  private static int width(int character) {
    boolean half = character < 0x1100 || (character >= 0xFF61 && character <= 0xFFDC);
    return half ? 1 : 2;
  }
}
