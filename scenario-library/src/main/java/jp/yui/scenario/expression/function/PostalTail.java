package jp.yui.scenario.expression.function;

import java.util.List;

/** {@code postal-tail(text)}: the last four digits of a postal code. */
final class PostalTail implements Function {
  @Override
  public String name() {
    return "postal_tail";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "postal_tail", Types.TEXT, values -> PostalTail.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return text.isEmpty() ? "" : PostalCode.digits(text).substring(3);
  }
}
