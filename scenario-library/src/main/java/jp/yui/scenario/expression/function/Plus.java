package jp.yui.scenario.expression.function;

import java.util.List;

/** {@code +}: adds numbers, joins texts. */
final class Plus implements Function {
  @Override
  public String name() {
    return "_+_";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "add",
            Types.NUMBER,
            v -> Arithmetic.of(Math::addExact, v[0], v[1]),
            Types.NUMBER,
            Types.NUMBER),
        Overload.of(
            "join_texts",
            Types.TEXT,
            v -> Given.text(v[0]) + Given.text(v[1]),
            Types.TEXT,
            Types.TEXT));
  }
}
