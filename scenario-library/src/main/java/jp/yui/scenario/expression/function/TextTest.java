package jp.yui.scenario.expression.function;

import java.util.List;
import java.util.function.BiPredicate;

/** {@code text.contains("x")} and its like. */
record TextTest(String name, BiPredicate<String, String> test) implements Function {

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.method(
            name,
            Types.CONDITION,
            values -> test.test(Given.text(values[0]), Given.text(values[1])),
            Types.TEXT,
            Types.TEXT));
  }
}
