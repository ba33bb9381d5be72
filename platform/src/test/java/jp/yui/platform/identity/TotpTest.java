package jp.yui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B (its eight digits end in our six), and of RFC 4648. */
class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void itsCodesAreThoseOfTheStandard(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void aCodeIsGoodForOneStepBeforeAndAfter() {
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    long step = Totp.step(now);
    assertThat(Totp.stepOf(Totp.code(SECRET, step - 1), SECRET, now)).hasValue(step - 1);
    assertThat(Totp.stepOf(Totp.code(SECRET, step + 1), SECRET, now)).hasValue(step + 1);
    assertThat(Totp.stepOf(Totp.code(SECRET, step - 2), SECRET, now)).isEmpty();
    assertThat(Totp.stepOf(Totp.code(SECRET, step + 2), SECRET, now)).isEmpty();
    assertThat(Totp.stepOf("", SECRET, now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"fooba, MZXW6YTB", "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"})
  void aSecretIsWrittenInBase32(String text, String written) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(Base32.encode(bytes)).isEqualTo(written);
    assertThat(Base32.decode(written)).isEqualTo(bytes);
  }
}
