package jp.yui.scenario.expression.function;

import java.util.List;

/** {@code postal-head(text)}: the first three digits of a postal code. */
final class PostalHead implements Function {
  @Override
  public String name() {
    return "postal_head";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "postal_head", Types.TEXT, values -> PostalHead.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return text.isEmpty() ? "" : PostalCode.digits(text).substring(0, 3);
  }
}
