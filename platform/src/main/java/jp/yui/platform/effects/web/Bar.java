package jp.yui.platform.effects.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar of a chart that needs no script.
 *
 * @param y where it stands
 * @param width of 400
 */
record Bar(String label, double hours, int y, long width) {
  /** What a row of the chart takes. */
  static final int ROW = 48;

  record Value(String label, long seconds) {}

  static List<Bar> of(List<Value> values) {
    long most = values.stream().mapToLong(Value::seconds).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (Value value : values) {
      long width = most <= 0 ? 0 : Math.max(0, 400 * value.seconds() / most);
      bars.add(new Bar(value.label(), value.seconds() / 3600.0, bars.size() * ROW, width));
    }
    return bars;
  }
}
