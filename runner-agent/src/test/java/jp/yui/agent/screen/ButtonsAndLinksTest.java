package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yui.scenario.model.Step.Pressable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The navigation of many screens has a link of the name that the form's button has. */
class ButtonsAndLinksTest extends BrowserTest {

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/twinnames.html"));
  }

  @Test
  void pressesTheButtonBesideALinkOfTheSameName() throws Exception {
    perform(press(Pressable.BUTTON, "検索"), shown("ボタンの検索"));
  }

  @Test
  void pressesTheLinkBesideAButtonOfTheSameName() throws Exception {
    perform(press(Pressable.LINK, "検索"), shown("リンクの検索"));
  }

  @Test
  void aLinkWithTheRoleOfAButtonIsAButton() throws Exception {
    perform(press(Pressable.BUTTON, "戻る"), shown("ボタンの戻る"));
  }

  @Test
  void withoutAKindNeitherIsPickedAndTheTwoWaysToSayItAreTold() throws Exception {
    assertThat(problem(press("検索")))
        .hasMessage(
            "画面「名前の重なり」（/twinnames.html）に「検索」というボタンとリンクがあります。"
                + "press: { button: 検索 } か press: { link: 検索 } のように、どちらを押すかを書いてください"
                + "（submit: も同じです）。");
    assertThat(browser.script("return document.getElementById('out').textContent")).isEqualTo("");
  }

  @Test
  void aButtonIsNoLink() {
    assertThat(problem(press(Pressable.LINK, "登録")).what())
        .isEqualTo(
            new ScreenProblem.What.NoSuchElement(
                ScreenProblem.Part.LINK, "登録", List.of("登録", "検索", "戻る", "追加")));
  }

  @Test
  void twoButtonsStayTwoButtons() {
    assertThat(problem(press(Pressable.BUTTON, "追加")).what())
        .isEqualTo(new ScreenProblem.What.SeveralFit(ScreenProblem.Part.BUTTON, "追加", 2));
  }
}
