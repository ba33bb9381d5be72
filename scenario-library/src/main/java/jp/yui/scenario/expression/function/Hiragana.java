package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.Kana;

/** {@code hiragana(text)}: kana as hiragana. */
final class Hiragana implements Function {
  @Override
  public String name() {
    return "hiragana";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "hiragana", Types.TEXT, values -> Hiragana.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    return Kana.hiragana(text);
  }
}
