package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.Widths;

/** {@code half(text)}: letters, digits, symbols and spaces half-width. */
final class Half implements Function {
  @Override
  public String name() {
    return "half";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("half", Types.TEXT, values -> Half.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return Widths.half(text);
  }
}
