package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Old screens: framesets, frames within frames, popups that close themselves. */
class FramesAndWindowsTest extends BrowserTest {

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/frameset.html"));
  }

  @Test
  void worksInAFrameThatAnotherOneFills() throws Exception {
    perform(
        frame("menu", press("入力")),
        frame("main", heading("認定請求入力"), fill("氏名", "山田"), press("確認"), shown("山田一")));
  }

  @Test
  void worksInAFrameWithinAFrame() throws Exception {
    perform(
        frame("menu", press("入れ子")),
        frame("main", frame("内側", fill("氏名", "花子"), press("確認"), shown("花子一"))));
  }

  @Test
  void worksInAWindowThatClosesItself() throws Exception {
    perform(
        frame("menu", press("入力")),
        frame(
            "main",
            press("児童追加"),
            window("児童入力 - 練習", fill("氏名", "一郎"), press("追加")),
            shown("一郎"),
            press("児童追加"),
            window("児童入力 - 練習", fill("氏名", "二郎"), press("追加")),
            shown("二郎")));
  }

  @Test
  void aWindowThatDoesNotOpenIsAnError() {
    assertThat(problem(frame("menu", window("児童入力", fill("氏名", "一郎")))))
        .hasMessage("画面にウィンドウ「児童入力」が見つかりません。画面の表示が変わっていないか確かめ、シナリオの名前か screens を直してください。");
  }

  @Test
  void aWindowThatClosedTooEarlyIsToldAsSuch() {
    assertThat(
            problem(
                frame("menu", press("入力")),
                frame("main", press("児童追加"), window("児童入力 - 練習", press("追加"), fill("氏名", "一郎")))))
        .hasMessage("操作していたウィンドウが閉じられました。");
  }

  @Test
  void aFrameThatIsNotThereIsAnError() {
    assertThat(problem(frame("head", press("入力")))).hasMessageContaining("フレーム「head」が見つかりません");
  }

  @Test
  void locatorsServeForAFrameWithoutANameAndForOneWithinIt() throws Exception {
    ScreenMap map =
        new ScreenMap(
            Map.of("本体", List.of(css("iframe.body")), "本体/枠", List.of(css("iframe"))),
            Optional.empty());
    perform(
        map,
        Do.open("/nameless.html"),
        frame("本体", frame("枠", fill("氏名", "山田"), press("確認"), shown("山田一"))));
  }

  @Test
  void aLocatorThatFitsSeveralFramesIsAnError() {
    ScreenMap map = new ScreenMap(Map.of("本体", List.of(css("iframe"))), Optional.empty());
    assertThat(problem(map, Gate.CLOSED, Do.open("/nameless.html"), frame("本体", press("確認"))))
        .hasMessageContaining("フレーム「本体」が2個あり、どれか決められません");
  }

  @Test
  void aLocatorOfSomethingElseIsNoFrame() {
    ScreenMap map = new ScreenMap(Map.of("本体", List.of(css("h1"))), Optional.empty());
    assertThat(problem(map, Gate.CLOSED, Do.open("/nameless.html"), frame("本体", press("確認"))))
        .hasMessageContaining("フレーム「本体」が見つかりません");
  }

  private static Locator css(String css) {
    return new Locator(Locator.By.CSS, css, AT);
  }

  @Test
  void whatAReloadLostIsGivenAgainBeforeThePress() throws Exception {
    perform(
        frame("menu", press("入力")),
        frame("main", fill("氏名", "山田", "再読込", "二"), press("確認"), shown("山田二")));
  }

  @Test
  void goesOnInAFrameOfThatNameWhereTheFramesetWasLoadedAnew() throws Exception {
    perform(frame("menu", press("入力")), frame("main", heading("認定請求入力")));
    browser.script("top.location.href = '/frameset.html?again'");
    perform(frame("main", heading("お知らせ")));
  }

  @Test
  void leavesTheFramesetForAWholePage() throws Exception {
    perform(frame("menu", press("抜ける")), heading("認定請求の登録"), fill("受付番号", "A"));
  }

  @Test
  void aPictureShowsAllFramesCovered() throws Exception {
    perform(frame("menu", press("入力")), frame("main", personal("氏名", "山田太郎")));
    byte[] covered = browser.picture(new MaskPlan(List.of(), java.util.Set.of(), true));
    assertThat(Picture.of(covered).black()).isGreaterThan(500);
  }
}
