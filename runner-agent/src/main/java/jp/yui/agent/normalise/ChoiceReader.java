package jp.yui.agent.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.scenario.japanese.Kana;
import jp.yui.scenario.japanese.Widths;

/** Choices: as the form says that the file spells them, or spelled as the scenario does. */
final class ChoiceReader implements KindReader {
  private final List<String> choices;
  private final Map<String, String> spelled = new HashMap<>();

  /**
   * @param spellings what the file says → the choice
   */
  ChoiceReader(List<String> choices, Map<String, String> spellings) {
    this.choices = choices;
    choices.forEach(choice -> spelled.put(plain(choice), choice));
    spellings.forEach((spelling, choice) -> spelled.put(plain(spelling), choice));
  }

  @Override
  public Reading read(String text) {
    String choice = spelled.get(plain(text));
    return choice == null
        ? Reading.of("", Note.hold("choice-unknown", text, String.join("、", choices)))
        : Reading.of(choice);
  }

  private static String plain(String text) {
    return Kana.fullKana(Widths.half(text));
  }
}
