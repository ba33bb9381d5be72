package jp.yui.scenario.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CheckDigitsTest {

  @Test
  void checksMyNumbers() {
    assertAccepts(CheckDigits::isMyNumber, "123456789018");
  }

  @Test
  void checksCorporateNumbers() {
    assertAccepts(CheckDigits::isCorporateNumber, "8000012010038");
  }

  @Test
  void checksMunicipalityCodes() {
    assertAccepts(CheckDigits::isMunicipalityCode, "131016");
    assertThat(CheckDigits.isMunicipalityCode("011002")).as("札幌市").isTrue();
  }

  /** The number itself, and none that differs in its first digit, its length or its width. */
  private static void assertAccepts(Predicate<String> rule, String number) {
    assertThat(rule).accepts(number);
    for (char digit = '0'; digit <= '9'; digit++) {
      String other = digit + number.substring(1);
      assertThat(rule.test(other)).as(other).isEqualTo(other.equals(number));
    }
    assertThat(rule)
        .rejects("", number + "0", number.substring(1), Widths.full(number), "x" + number);
  }
}
