package jp.yui.agent.normalise;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KanaTest extends ValuesTest {
  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvFileSource(resources = "kana.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
  void writesReadingsInFullWidthKatakanaAndRepairsNothing(
      String raw, @Nullable String normalised, @Nullable String findings, @Nullable String why) {
    assertRead("kana", raw, normalised, findings, why);
  }
}
