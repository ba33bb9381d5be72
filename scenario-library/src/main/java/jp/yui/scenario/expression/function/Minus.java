package jp.yui.scenario.expression.function;

import java.util.List;

/** The sign of a number: {@code -1}. */
final class Minus implements Function {
  @Override
  public String name() {
    return "-_";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "negate",
            Types.NUMBER,
            v -> Arithmetic.of(Math::subtractExact, 0L, v[0]),
            Types.NUMBER));
  }
}
