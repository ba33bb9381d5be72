package jp.yui.platform.items.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a person decided, column by column.
 *
 * @param column the columns, in their order
 * @param item the standard item of each, by its id; empty for none
 */
record MappingForm(List<String> column, List<String> item) {
  MappingForm {
    column = column == null ? List.of() : new ArrayList<>(column);
    item = item == null ? List.of() : new ArrayList<>(item);
  }

  /** The lines that a form of a scenario needs under {@code columns:}. */
  List<Line> lines() {
    return IntStream.range(0, Math.min(column.size(), item.size()))
        .filter(i -> !item.get(i).isEmpty())
        .mapToObj(i -> new Line(column.get(i), item.get(i)))
        .toList();
  }

  record Line(String column, String item) {
    /** In quotes, since a column's name may hold what YAML takes for its own. */
    @Override
    public String toString() {
      String quoted = column.replace("\\", "\\\\").replace("\"", "\\\"");
      return "  \"" + quoted + "\": " + item.substring(item.indexOf('.') + 1) + "  # " + item;
    }
  }
}
