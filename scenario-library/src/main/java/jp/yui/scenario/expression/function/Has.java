package jp.yui.scenario.expression.function;

import dev.cel.common.types.ListType;
import dev.cel.common.types.TypeParamType;
import java.util.List;

/** {@code has(item)}: the item carries a value, the group an entry. */
final class Has implements Function {
  @Override
  public String name() {
    return "@has";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("has_text", Types.CONDITION, Has::value, Types.TEXT),
        Overload.of("has_number", Types.CONDITION, Has::value, Types.NUMBER),
        Overload.of("has_date", Types.CONDITION, Has::value, Types.DATE),
        Overload.of(
            "has_list",
            Types.CONDITION,
            values -> !Given.list(values[0]).isEmpty(),
            ListType.create(TypeParamType.create("T"))));
  }

  private static Object value(Object[] values) {
    return !Given.isAbsent(values[0]);
  }
}
