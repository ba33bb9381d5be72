package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.Widths;

/** {@code digits(text)}: only the digits, half-width. */
final class Digits implements Function {
  @Override
  public String name() {
    return "digits";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of("digits", Types.TEXT, values -> Digits.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return Widths.half(text).replaceAll("[^0-9]", "");
  }
}
