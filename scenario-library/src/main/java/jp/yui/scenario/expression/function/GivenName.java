package jp.yui.scenario.expression.function;

import java.util.List;

/** {@code given(text)}: what stands behind the first space of a name. */
final class GivenName implements Function {
  @Override
  public String name() {
    return "given";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "given", Types.TEXT, values -> GivenName.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return text.isEmpty() ? "" : text.substring(PersonName.space(text) + 1);
  }
}
