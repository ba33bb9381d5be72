package jp.yui.agent.normalise;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumbersTest extends ValuesTest {
  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvFileSource(
      resources = "numbers.txt",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void readsNumbersAndCodesWithoutFillingUpWhatWasLost(
      String kind,
      String raw,
      @Nullable String normalised,
      @Nullable String findings,
      @Nullable String why) {
    assertRead(kind, raw, normalised, findings, why);
  }
}
