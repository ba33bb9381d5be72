package jp.yui.agent.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.scenario.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code of which the procedure says how many digits it has. */
class DigitsTest {

  @ParameterizedTest
  @CsvSource({
    "0012345, 0012345, ''",
    "００１２３４５, 0012345, ''",
    "\"=\"\"0012345\"\"\", 0012345, code-protected",
    "12345, 12345, !code-digits",
    "12345678, 12345678, !code-digits",
    "123-4567, 123-4567, !code-not-digits",
    "12345.0, '', !code-as-number",
    "'', '', ''"
  })
  void holdsAnotherNumberOfDigitsAndFillsNothingUp(String raw, String read, String findings) {
    NormalItem item =
        Trial.of(Kind.CODE)
            .digits(7)
            .read(raw.replaceAll("^\"(.*)\"$", "$1").replace("\"\"", "\""));

    assertThat(item.text()).isEqualTo(read);
    assertThat(Trial.findings(item)).isEqualTo(findings);
  }

  @Test
  void saysWhatWasReadAndHowManyDigitsAreWanted() {
    assertThat(Trial.of(Kind.CODE).digits(7).read("12345").findings().getFirst().message())
        .isEqualTo("「12345」は5桁です（7桁必要）。足りないときは、表計算ソフトで先頭の0が消えたおそれがあります。" + "0は補いません。原本を確かめてください");
    assertThat(Trial.of(Kind.CODE).digits(7).read("12-345").findings().getFirst().message())
        .isEqualTo("「12-345」に数字でない文字があります（数字だけで7桁必要）。原本を確かめてください");
  }
}
