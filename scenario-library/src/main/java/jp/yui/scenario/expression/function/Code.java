package jp.yui.scenario.expression.function;

import java.util.List;
import java.util.Map;

/**
 * {@code code("table", value)}: the code that the product's table gives the value; nothing when
 * absent. A macro puts the tables before the two.
 */
final class Code implements Function {
  @Override
  public String name() {
    return "@code";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "code",
            Types.TEXT,
            values -> of((Codes) values[0], Given.text(values[1]), Given.text(values[2])),
            Types.CODES,
            Types.TEXT,
            Types.TEXT));
  }

  private static String of(Codes codes, String table, String value) {
    String code = codes.tables().getOrDefault(table, Map.of()).get(value);
    if (code == null && !value.isEmpty()) {
      throw Failure.of("no-code", value, table);
    }
    return code == null ? "" : code;
  }
}
