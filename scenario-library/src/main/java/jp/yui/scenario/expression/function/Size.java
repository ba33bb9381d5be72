package jp.yui.scenario.expression.function;

import dev.cel.common.types.ListType;
import dev.cel.common.types.TypeParamType;
import java.util.List;

/** {@code size(x)}: characters (code points) of a text, entries of a group. */
final class Size implements Function {
  @Override
  public String name() {
    return "size";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("size_text", Types.NUMBER, Size::ofText, Types.TEXT),
        Overload.of(
            "size_list",
            Types.NUMBER,
            values -> (long) Given.list(values[0]).size(),
            ListType.create(TypeParamType.create("T"))));
  }

  private static Object ofText(Object[] values) {
    String text = Given.text(values[0]);
    return (long) text.codePointCount(0, text.length());
  }
}
