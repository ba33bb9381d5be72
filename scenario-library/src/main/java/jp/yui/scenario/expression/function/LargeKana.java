package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.Kana;

/**
 * {@code large-kana(text)}: small kana (ッ ャ) written large, as bank transfers want the holder's
 * name.
 */
final class LargeKana implements Function {
  @Override
  public String name() {
    return "large_kana";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "large_kana", Types.TEXT, values -> Kana.largeKana(Given.text(values[0])), Types.TEXT));
  }
}
