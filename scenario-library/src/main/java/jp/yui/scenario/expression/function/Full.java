package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.Widths;

/** {@code full(text)}: everything full-width that can be. */
final class Full implements Function {
  @Override
  public String name() {
    return "full";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("full", Types.TEXT, values -> Full.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return Widths.full(text);
  }
}
