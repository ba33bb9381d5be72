package jp.yui.scenario.expression.function;

import java.util.List;
import java.util.function.LongBinaryOperator;

/** {@code - * / %} over whole numbers. */
record Arithmetic(String name, String id, LongBinaryOperator operation) implements Function {

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            id,
            Types.NUMBER,
            values -> of(operation, values[0], values[1]),
            Types.NUMBER,
            Types.NUMBER));
  }

  static long of(LongBinaryOperator operation, Object one, Object other) {
    try {
      return operation.applyAsLong(Given.number(one), Given.number(other));
    } catch (ArithmeticException e) {
      throw Failure.ofAll("no-number", List.of(one, other));
    }
  }
}
