package jp.yui.scenario.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaijiTest {

  @ParameterizedTest
  @ValueSource(strings = {"髙﨑 山田　太郎", "㈱①Ⅳ～－∥￠￡￢", "ﾔﾏﾀﾞ", "一行目\r\n二行目\t", ""})
  void takesAllThatCp932Has(String text) {
    assertThat(Gaiji.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "渡\uE007太, U+E007, 2, PRIVATE_USE",
    "\uF8FF, U+F8FF, 1, PRIVATE_USE",
    "\uDB80\uDC00, U+F0000, 1, PRIVATE_USE",
    "葛\uDB40\uDD00, U+E0100, 2, VARIATION_SELECTOR",
    "辻\uFE00, U+FE00, 2, VARIATION_SELECTOR",
    "山𠮷田, U+20BB7, 2, SURROGATE_PAIR",
    "か\u3099, U+3099, 2, COMBINING",
    "é, U+00E9, 1, NOT_IN_CP932",
    "1〜2, U+301C, 2, NOT_IN_CP932",
  })
  void namesWhatCannotBeWritten(String text, String code, int position, Gaiji.Why why) {
    assertThat(Gaiji.in(text))
        .singleElement()
        .satisfies(
            gaiji -> {
              assertThat(gaiji.code()).isEqualTo(code);
              assertThat(gaiji.position()).isEqualTo(position);
              assertThat(gaiji.why()).isEqualTo(why);
            });
  }

  @Test
  void seesBrokenTextAndControls() {
    assertThat(Gaiji.in("山\uD842田\u0000"))
        .extracting(Gaiji::why)
        .containsExactly(Gaiji.Why.BROKEN, Gaiji.Why.CONTROL);
  }

  @Test
  void listsEachCodeOnce() {
    assertThat(Gaiji.codes(Gaiji.in("𠮷\uE000𠮷"))).isEqualTo("U+20BB7、U+E000");
  }

  @Test
  void everyPrivateUseLetterOfTheBasicPlaneIsGaiji() {
    for (int point = 0xE000; point <= 0xF8FF; point++) {
      assertThat(Gaiji.in(Character.toString(point))).hasSize(1);
    }
  }
}
