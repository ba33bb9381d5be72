package jp.yui.scenario.expression.function;

import java.util.List;

/** {@code family(text)}: what stands before the first space of a name. */
final class Family implements Function {
  @Override
  public String name() {
    return "family";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("family", Types.TEXT, values -> Family.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return text.isEmpty() ? "" : text.substring(0, PersonName.space(text));
  }
}
