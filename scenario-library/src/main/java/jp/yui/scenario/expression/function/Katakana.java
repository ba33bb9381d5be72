package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.Kana;

/** {@code katakana(text)}: kana as full-width katakana. */
final class Katakana implements Function {
  @Override
  public String name() {
    return "katakana";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "katakana", Types.TEXT, values -> Katakana.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return Kana.katakana(text);
  }
}
