package jp.yui.agent.normalise;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NamesTest extends ValuesTest {
  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvFileSource(resources = "names.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
  void neverRewritesAName(
      String raw, @Nullable String normalised, @Nullable String findings, @Nullable String why) {
    assertRead("name", raw, normalised, findings, why);
  }
}
