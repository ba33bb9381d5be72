package jp.yui.scenario.expression.function;

import dev.cel.common.types.CelType;
import java.util.List;
import java.util.function.BiPredicate;
import jp.yui.scenario.japanese.PartialDate;

/** {@code ==} and {@code !=} over two values of one type. */
record Equality(String name, String id, boolean same) implements Function {

  @Override
  public List<Overload> overloads() {
    return List.of(
        overload("text", Object::equals, Types.TEXT),
        overload("number", (a, b) -> Given.number(a) == Given.number(b), Types.NUMBER),
        overload("condition", Object::equals, Types.CONDITION),
        overload("date", Equality::sameDay, Types.DATE));
  }

  private Overload overload(String type, BiPredicate<Object, Object> equal, CelType of) {
    return Overload.of(
        id + "_" + type, Types.CONDITION, v -> equal.test(v[0], v[1]) == same, of, of);
  }

  private static boolean sameDay(Object one, Object other) {
    return Order.ofDates(one, other, PartialDate::isSameDayAs);
  }
}
