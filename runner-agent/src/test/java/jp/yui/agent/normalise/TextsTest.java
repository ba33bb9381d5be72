package jp.yui.agent.normalise;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TextsTest extends ValuesTest {
  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvFileSource(resources = "texts.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
  void keepsTextsAsWrittenAndTellsOfOddCharacters(
      String raw, @Nullable String normalised, @Nullable String findings, @Nullable String why) {
    assertRead("text", raw, normalised, findings, why);
  }
}
