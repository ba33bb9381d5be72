package jp.yui.scenario.expression.function;

import java.util.List;

/** {@code text(number)}: 5 as "5"; nothing when absent. */
final class TextOf implements Function {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("text", Types.TEXT, values -> String.valueOf(values[0]), Types.NUMBER));
  }
}
