package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Locator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees beside a field is its name. */
class LabelsTest extends BrowserTest {

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/labels.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "for で結んだ名前, i1",
    "包んだ名前, i2",
    "アリアの名前, i3",
    "別の場所の名前, i4",
    "題の名前, i5",
    "欄の中の名前, i6",
    "左の名前, i7",
    "左の名前2, i8",
    "上の名前, i9",
    "定義の名前, i10",
    "すぐ前の名前, i11",
    "段組の名前, i12",
    "ハンカクの名前, i13",
    "隠れた双子, h2"
  })
  void findsTheFieldOfThatName(String label, String id) throws Exception {
    perform(fill(label, "値 " + id));
    assertThat(value(id)).isEqualTo("値 " + id);
  }

  @Test
  void aRadioButtonIsNamedByTheTextBehindIt() throws Exception {
    perform(fill("性別（ラジオ）", "女"));
    assertThat(browser.script("return document.getElementById('r2').checked")).isEqualTo(true);
  }

  @Test
  void severalBoxesOfOneLabelAreFilledInOrder() throws Exception {
    perform(boxes("郵便番号", "123", "4567"));
    assertThat("" + value("p1") + value("p2")).isEqualTo("1234567");
  }

  @Test
  void anotherNumberOfBoxesIsAnError() {
    assertThat(problem(boxes("郵便番号", "1", "2", "3")).what())
        .isEqualTo(new ScreenProblem.What.SeveralFit(ScreenProblem.Part.FIELD, "郵便番号", 2));
  }

  @Test
  void twinsAreAnErrorAndNeitherIsPicked() throws Exception {
    assertThat(problem(fill("双子", "x")))
        .hasMessage(
            "画面「呼び名のいろいろ」（/labels.html）に入力欄「双子」が2個あり、どれか決められません。"
                + "section で囲むか、screens で場所を指定してください。");
    assertThat(
            browser.script(
                "return [...document.querySelectorAll('input')].every(i => i.type === 'radio' || !i.value)"))
        .isEqualTo(true);
  }

  @Test
  void aTextBetweenTwoBoxesBelongsToNeither() {
    assertThat(problem(fill("年", "5")).what()).isInstanceOf(ScreenProblem.What.NoSuchElement.class);
  }

  @Test
  void aMissingFieldIsToldWithTheNearestNamesFirst() {
    assertThat(problem(fill("左の名前３", "x")))
        .hasMessage(
            "画面「呼び名のいろいろ」（/labels.html）に入力欄「左の名前３」が見つかりません。"
                + "画面の表示が変わっていないか確かめ、シナリオの名前か screens を直してください。"
                + " この画面にあるもの：「左の名前」「左の名前２」「題の名前」「定義の名前」「段組の名前」「アリアの名前」「欄の中の名前」「すぐ前の名前」");
  }

  @Test
  void locatorsServeWhereLabelsDoNot() throws Exception {
    perform(map("変わった欄", css("#gone"), css("#odd1")), fill("変わった欄", "a"));
    assertThat(value("odd1")).isEqualTo("a");
  }

  @Test
  void aLocatorThatFitsSeveralIsAnError() {
    assertThatCode(
            () ->
                browser
                    .withPatience(BRIEFLY)
                    .perform(List.of(fill("変わった欄", "a")), map("変わった欄", css(".two")), Gate.CLOSED))
        .hasMessageContaining("入力欄「変わった欄」が2個あり");
  }

  private static Action boxes(String label, String... values) {
    return new Action.Fill(
        java.util.stream.IntStream.range(0, values.length)
            .mapToObj(i -> new Action.Field(label, i + 1, values.length, Text.of(values[i]), AT))
            .toList(),
        AT);
  }

  private static Locator css(String css) {
    return new Locator(Locator.By.CSS, css, AT);
  }

  private static ScreenMap map(String label, Locator... locators) {
    return new ScreenMap(Map.of(label, List.of(locators)), Optional.empty());
  }

  private @Nullable Object value(String id) {
    return browser.script("return document.getElementById('" + id + "').value");
  }
}
