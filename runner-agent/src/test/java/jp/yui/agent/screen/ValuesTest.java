package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yui.agent.screen.ScreenProblem.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value arrives unchanged, or the step stops. */
class ValuesTest extends BrowserTest {

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/values.html"));
  }

  @Test
  void everyPrivateUseCharacterArrives() throws Exception {
    StringBuilder all = new StringBuilder();
    for (int c = 0xE000; c <= 0xF8FF; c++) {
      all.appendCodePoint(c);
    }
    perform(fill("氏名", all.toString(), "メモ", "渡\uE007太\uE003郎"));
    assertThat(value("name")).isEqualTo(all.toString());
    assertThat(value("memo")).isEqualTo("渡\uE007太\uE003郎");
  }

  @ParameterizedTest
  @ValueSource(strings = {"葛󠄀城市", "𠮷田", "髙﨑", "㈱①Ⅰ", "ALLEN＿鈴木　一郎", " 前後の空白 ", "ｶﾞ～−‖"})
  void rareCharactersArrive(String text) throws Exception {
    perform(fill("氏名", text));
    assertThat(value("name")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"'a\u0007b', U+0007", "'\uD800x', U+D800"})
  void whatNobodyCanTypeIsRefused(String text, String character) {
    assertThat(problem(fill("氏名", text)))
        .hasMessage("「氏名」の値に、画面に入力できない文字（" + character + "）があります。職員が確かめてください。");
  }

  @Test
  void lineEndsOfATextareaAreTheSame() throws Exception {
    perform(fill("メモ", "一\r\n二\n三"));
    assertThat(value("memo")).isEqualTo("一\n二\n三");
  }

  @Test
  void aValueLongerThanTheFieldIsNotTyped() throws Exception {
    assertThat(problem(fill("短い欄", "一二三四五六")))
        .hasMessage(
            "画面「値のいろいろ」（/values.html）の「短い欄」に入力できるのは5文字までですが、値は6文字あります。"
                + "登録は行っていません。値を短くするか、職員が入力してください。");
    assertThat(value("short")).isEqualTo("");
  }

  @Test
  void aFieldThatChangesWhatItWasGivenIsToldWithoutTheValues() {
    ScreenProblem problem = problem(personal("大文字になる欄", "secret name"));
    assertThat(problem.what())
        .isEqualTo(new What.ValueChanged("大文字になる欄", "secret name", "SECRET NAME"));
    assertThat(problem)
        .hasMessage(
            "画面「値のいろいろ」（/values.html）の「大文字になる欄」は、入力した値と違う値が表示されています。"
                + "登録は行っていません。入力できる桁数や文字の種類を確かめてください。");
    assertThat(problem.what().toString()).doesNotContain("secret", "SECRET");
  }

  @Test
  void aFieldThatChangesLaterIsNoticedBeforeThePress() throws Exception {
    perform(fill("後で変わる欄", "あいう"), shown("値のいろいろ"));
    Thread.sleep(300);
    assertThat(problem(press("確認")).what()).isEqualTo(new What.ValueChanged("後で変わる欄", "あいう", "あい"));
    assertThat(browser.script("return document.getElementById('pressed').textContent"))
        .isEqualTo("");
  }

  @Test
  void aFieldThatKeepsNothingIsAnError() {
    assertThat(problem(fill("覚えない欄", "新")).what())
        .isEqualTo(new What.ValueChanged("覚えない欄", "新", "元"));
  }

  @Test
  void aFrameworkLearnsTheValue() throws Exception {
    perform(fill("制御された欄", "保たれる値"), shown("保たれる値"));
    Thread.sleep(80);
    perform(press("確認"));
    assertThat(value("react")).isEqualTo("保たれる値");
  }

  @Test
  void whatOnlyTakesTypingIsTyped() throws Exception {
    perform(fill("頑固な欄", "渡\uE007太 葛󠄀 𠮷", "氏名", "次の欄"), press("確認"));
    assertThat(value("stubborn")).isEqualTo("渡\uE007太 葛󠄀 𠮷");
    assertThat(value("name")).isEqualTo("次の欄");
  }

  @Test
  void aFieldThatOpensUpAfterAnotherIsWaitedFor() throws Exception {
    perform(fill("配偶者", "有", "配偶者氏名", "花子"));
    assertThat(value("spname")).isEqualTo("花子");
  }

  @Test
  void aFieldThatComesLateIsWaitedFor() throws Exception {
    perform(fill("遅い欄", "来た"));
    assertThat(value("lateone")).isEqualTo("来た");
  }

  @Test
  void optionsAreGivenByTheirText() throws Exception {
    perform(fill("区分", "甲"));
    assertThat(value("kind")).isEqualTo("1");
  }

  @Test
  void optionsAreGivenByTheirValue() throws Exception {
    perform(fill("区分", "2"));
    assertThat(value("kind")).isEqualTo("2");
  }

  @Test
  void aTextThatFitsOneOptionAndTheValueOfAnotherIsAnError() {
    assertThat(problem(fill("区分", "乙")).what())
        .isEqualTo(new What.SeveralFit(ScreenProblem.Part.OPTION, "区分", 2));
  }

  @Test
  void anOptionThatIsNotThereIsToldWithThoseThatAre() {
    assertThat(problem(fill("区分", "丁")))
        .hasMessage(
            "画面「値のいろいろ」（/values.html）の「区分」に、入力する値と同じ選択肢がありません。値か、製品ファイルのコード表（codes）を確かめてください。 この画面にあるもの：「--」「甲」「乙」「丙」");
  }

  @ParameterizedTest
  @CsvSource({"はい, true", "いいえ, false", "true, true", "false, false"})
  void checkBoxesTakeYesAndNo(String value, boolean checked) throws Exception {
    perform(fill("有無", value));
    assertThat(browser.script("return document.getElementById('chk').checked")).isEqualTo(checked);
  }

  @Test
  void checkBoxesTakeNothingElse() {
    assertThat(problem(fill("有無", "有")))
        .hasMessage("画面「値のいろいろ」（/values.html）の「有無」はチェックの欄です。「はい」か「いいえ」で渡してください。");
  }

  @Test
  void dateFieldsTakeIsoDatesOnly() throws Exception {
    perform(fill("日付", "2026-05-07"));
    assertThat(value("date")).isEqualTo("2026-05-07");
    assertThat(problem(fill("日付", "令和8年5月7日")))
        .hasMessage(
            "画面「値のいろいろ」（/values.html）の「日付」は日付の欄です。2026-05-07 の形で渡してください（format(日付, \"yyyy-MM-dd\")）。");
  }

  @Test
  void numberFieldsTakeNumbersOnly() {
    assertThat(problem(fill("数", "５")))
        .hasMessage("画面「値のいろいろ」（/values.html）の「数」は数の欄です。半角の数字で渡してください。");
  }

  @Test
  void readOnlyAndDisabledFieldsAreErrors() {
    assertThat(problem(fill("読み取り専用", "y")))
        .hasMessage("画面「値のいろいろ」（/values.html）の入力欄「読み取り専用」は読み取り専用で、入力できません。");
    assertThat(problem(fill("使えない欄", "y")))
        .hasMessage("画面「値のいろいろ」（/values.html）の入力欄「使えない欄」は使えない状態のままです。先に入力する項目がないか確かめてください。");
  }

  @Test
  void anEditableTextTakesAValue() throws Exception {
    perform(fill("編集欄", "編集した文"));
    assertThat(browser.script("return document.getElementById('edit').textContent"))
        .isEqualTo("編集した文");
  }

  @Test
  void aSecretIsNeverInAMessage() {
    Action.Field field = new Action.Field("メモ無し", Text.secret("Himitsu-1"), AT);
    Action.Field same = new Action.Field("パスワード", Text.secret("Himitsu-1"), AT);
    ScreenProblem problem = problem(new Action.Fill(List.of(same, field), AT));
    assertThat(problem.toString() + problem.what() + problem.screen()).doesNotContain("Himitsu");
    assertThat(field.toString()).doesNotContain("Himitsu");
  }

  private @Nullable Object value(String id) {
    return browser.script("return document.getElementById('" + id + "').value");
  }
}
