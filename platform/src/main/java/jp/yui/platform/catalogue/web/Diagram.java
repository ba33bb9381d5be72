package jp.yui.platform.catalogue.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A flow as a picture: what is done from above to below, and to the right what it comes to where it
 * does not go on. All lengths are in the picture's own units.
 */
record Diagram(List<Row> rows) {
  private static final int STEP = 76;

  /**
   * One step.
   *
   * @param key of its text
   * @param number that the text speaks of
   * @param aside key of the text of where it leads to otherwise; empty where it always goes on
   * @param y of its upper edge
   */
  record Row(String key, int number, String aside, int y) {}

  Diagram {
    rows = List.copyOf(rows);
  }

  static Diagram of(Flow flow, int forms, int checks) {
    List<Row> rows = new ArrayList<>();
    add(rows, "read", forms, true);
    add(rows, "check", checks, true);
    if (flow.looks()) {
      add(rows, "look", 0, true);
    }
    add(rows, "fill", flow.fields().size(), true);
    add(rows, "submit", 0, true);
    add(rows, "proof", flow.proofs().size(), false);
    return new Diagram(rows);
  }

  private static void add(List<Row> rows, String step, int number, boolean aside) {
    String key = "scenario.diagram." + step;
    rows.add(new Row(key, number, aside ? key + ".aside" : "", rows.size() * STEP + 2));
  }

  /** The whole picture's. */
  public int height() {
    return rows.size() * STEP - 24;
  }
}
