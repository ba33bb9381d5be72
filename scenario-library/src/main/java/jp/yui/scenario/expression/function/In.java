package jp.yui.scenario.expression.function;

import java.util.List;

/** {@code x in ["a", "b"]}. */
final class In implements Function {
  @Override
  public String name() {
    return "@in";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("in_texts", Types.CONDITION, In::of, Types.TEXT, Types.TEXTS),
        Overload.of("in_numbers", Types.CONDITION, In::of, Types.NUMBER, Types.NUMBERS));
  }

  private static Object of(Object[] values) {
    return Given.list(values[1]).contains(values[0]);
  }
}
