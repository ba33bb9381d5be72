package jp.yui.agent.normalise;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AddressesTest extends ValuesTest {
  @ParameterizedTest(name = "{0} → {1} {2}")
  @CsvFileSource(
      resources = "addresses.txt",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void keepsAddressesAsWritten(
      String raw, @Nullable String normalised, @Nullable String findings, @Nullable String why) {
    assertRead("address", raw, normalised, findings, why);
  }
}
