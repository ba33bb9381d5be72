package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import jp.yui.agent.screen.ScreenProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Controls that the page draws itself. */
class WidgetsTest extends BrowserTest {

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/widgets.html"));
  }

  @Test
  void choosesFromAListThatComesLate() throws Exception {
    perform(section("請求者", choose("職業", "会社員")), press("確認"));
    assertThat(browser.script("return job.querySelector('.v').textContent")).isEqualTo("会社員");
  }

  @Test
  void choosesFromAListThatLoadsAsItScrolls() throws Exception {
    perform(choose("学校", "学校55"));
    assertThat(browser.script("return school.textContent")).isEqualTo("学校55");
  }

  @Test
  void choosesFromAListThatOpensOnTyping() throws Exception {
    perform(choose("市区町村", "千代田区"));
    assertThat(browser.script("return city.value + cities.hidden")).isEqualTo("千代田区true");
  }

  @Test
  void choosesInANativeListToo() throws Exception {
    perform(choose("区分", "乙"));
    assertThat(browser.script("return kind.value")).isEqualTo("乙");
  }

  @Test
  void twoOptionsOfOneTextAreAnError() {
    assertThat(problem(choose("職業", "双子")).what())
        .isEqualTo(new What.SeveralFit(ScreenProblem.Part.OPTION, "職業", 2));
  }

  @Test
  void anOptionThatIsNotThereIsToldWithThoseThatAre() {
    assertThat(problem(choose("職業", "会社")))
        .hasMessage(
            "画面「部品のいろいろ」（/widgets.html）の「職業」に、入力する値と同じ選択肢がありません。値か、製品ファイルのコード表（codes）を確かめてください。"
                + " この画面にあるもの：「会社員」「公務員」「自営業」「会社員（パート）」「双子」");
  }

  @Test
  void whatWasChosenIsReadBackBeforeThePress() throws Exception {
    perform(section("請求者", choose("職業", "会社員")));
    browser.script("job.querySelector('.v').textContent = '公務員'");
    assertThat(problem(press("確認")).what()).isEqualTo(new What.ValueChanged("職業", "会社員", "公務員"));
  }

  @Test
  void drawnRadioButtonsAndSwitchesAreFilled() throws Exception {
    perform(fill("性別", "女", "配偶者あり", "はい"));
    assertThat(browser.script("return m.ariaChecked + w.ariaChecked + sw.ariaChecked"))
        .isEqualTo("falsetruetrue");
  }

  @Test
  void aDateIsPickedBySteps() throws Exception {
    perform(press("生年月日"), dialog("日付を選ぶ", press("2020年5月2日")), shows("生年月日", "2020年5月2日"));
    browser.script("bd.value = '2020年5月1日'");
    assertThat(problem(press("確認")).what())
        .isEqualTo(new What.ValueChanged("生年月日", "2020年5月2日", "2020年5月1日"));
  }
}
