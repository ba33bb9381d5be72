package jp.yui.agent.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.scenario.model.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DatesTest {
  @ParameterizedTest(name = "{0} {1} → {2} {3}")
  @CsvFileSource(resources = "dates.txt", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
  void readsWhatCanBeReadInOneWayAndHoldsTheRest(
      String raw,
      @Nullable String declared,
      @Nullable String normalised,
      @Nullable String findings,
      @Nullable String why) {
    NormalItem date = Trial.of(Kind.DATE).declared(Trial.orEmpty(declared)).read(raw);

    assertThat(date.text()).as(why).isEqualTo(Trial.orEmpty(normalised));
    assertThat(Trial.findings(date)).as(why).isEqualTo(Trial.orEmpty(findings));
  }

  @Test
  void keepsTheRawValueBesideTheNormalisedOne() {
    NormalItem date = Trial.of(Kind.DATE).read("　昭和６０年１月１日 ");

    assertThat(date.raw()).isEqualTo("　昭和６０年１月１日 ");
    assertThat(date.text()).isEqualTo("1985-01-01");
  }

  @Test
  void saysWhatIsWrongInTheClerksWords() {
    assertThat(Trial.of(Kind.DATE).read("昭和65年1月1日").findings().getFirst().message())
        .isEqualTo("「昭和65年1月1日」は昭和の期間（1926-12-25～1989-01-07）にありません。元号か年の書き誤りです");
    assertThat(Trial.of(Kind.DATE).read("01/02/03").findings().getFirst().message())
        .isEqualTo("年の元号（または西暦4桁）がありません（「01/02/03」）。いつのことか決められません");
    assertThat(
            Trial.of(Kind.DATE)
                .declared("eras(5=令和)")
                .read("55年5月1日")
                .findings()
                .getFirst()
                .message())
        .endsWith("様式ファイルの join の as を、区切りのある形（例 \"{1} {2}年{3}月{4}日\"）にしてください");
  }
}
