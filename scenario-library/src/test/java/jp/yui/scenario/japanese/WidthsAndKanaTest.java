package jp.yui.scenario.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsAndKanaTest {

  @ParameterizedTest
  @CsvSource({
    "０３−１２３４－５６７８, 03-1234-5678",
    "Ａ棟　１０１号, A棟 101号",
    "センター１, センター1",
    "㈱髙﨑①Ⅳ, ㈱髙﨑①Ⅳ",
    "1〜2, 1~2",
  })
  void halvesLettersDigitsAndSymbolsOnly(String text, String half) {
    assertThat(Widths.half(text)).isEqualTo(half);
  }

  @ParameterizedTest
  @CsvSource({
    "A-1 b~, Ａ－１　ｂ～",
    "ｶﾞｯｺｳ ﾊﾟｰﾄ, ガッコウ　パート",
    "ｱﾞ, ア゛",
    "㈱髙﨑①Ⅳ, ㈱髙﨑①Ⅳ",
  })
  void widensAsciiAndKana(String text, String full) {
    assertThat(Widths.full(text)).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({
    "ガギパピヴ, ｶﾞｷﾞﾊﾟﾋﾟｳﾞ",
    "がっこうのセンター, ｶﾞｯｺｳﾉｾﾝﾀｰ",
    "ヤマダ　タロウ, ﾔﾏﾀﾞ ﾀﾛｳ",
    "「・」。、, ｢･｣｡､",
    "ヰヱヮヵヶ山, ヰヱヮヵヶ山",
  })
  void halvesKana(String text, String half) {
    assertThat(Kana.halfKana(text)).isEqualTo(half);
  }

  @ParameterizedTest
  @CsvSource({
    "やまだ たろう, ヤマダ タロウ",
    "ﾔﾏﾀﾞ, ヤマダ",
    "ぁゖゝゞゔ, ァヶヽヾヴ",
    "せんたー, センター",
    "ALLEN　一郎, ALLEN　一郎",
  })
  void turnsIntoKatakana(String text, String katakana) {
    assertThat(Kana.katakana(text)).isEqualTo(katakana);
  }

  @ParameterizedTest
  @CsvSource({"ヤマダ, やまだ", "ｶﾞｯｺｳ, がっこう", "センター, せんたー", "ヴヵヶヷ, ゔゕゖヷ"})
  void turnsIntoHiragana(String text, String hiragana) {
    assertThat(Kana.hiragana(text)).isEqualTo(hiragana);
  }

  @Test
  void composesWhatMacOsTakesApartAndLeavesKanjiAlone() {
    assertThat(Kana.compose("か\u3099き\u3099は\u309A")).isEqualTo("がぎぱ");
    String compatibilityKanji = "\uFA19\uFA10";
    assertThat(Kana.compose(compatibilityKanji)).isEqualTo(compatibilityKanji);
  }

  @Test
  void halvesAndWidensEveryHalfWidthLetterThereAndBack() {
    StringBuilder all = new StringBuilder();
    for (char c = '｡'; c <= 'ﾟ'; c++) {
      all.append(c).append('|');
    }
    assertThat(Kana.halfKana(Kana.fullKana(all.toString()))).isEqualTo(all.toString());
  }
}
