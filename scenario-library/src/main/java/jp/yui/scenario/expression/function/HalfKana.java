package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.Kana;

/** {@code half-kana(text)}: kana as half-width katakana. */
final class HalfKana implements Function {
  @Override
  public String name() {
    return "half_kana";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "half_kana", Types.TEXT, values -> HalfKana.of(Given.text(values[0])), Types.TEXT));
  }

  private static String of(String text) {
    String half = Kana.halfKana(text);
    if (half.chars().anyMatch(HalfKana::isFullKatakana)) {
      throw Failure.of("no-half-kana", text);
    }
    return half;
  }

  private static boolean isFullKatakana(int c) {
    return c >= 'ァ' && c <= 'ヿ';
  }
}
