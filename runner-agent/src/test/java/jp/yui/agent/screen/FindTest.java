package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The proof query sees every row before it says anything. */
class FindTest extends BrowserTest {

  private FindResult find(String path, String value) throws Exception {
    return browser
        .withPatience(path.startsWith("/top") ? BRIEFLY : Duration.ofSeconds(10))
        .perform(
            List.of(
                open(path),
                found("検索結果", "受付番号", value, "認定番号", "receipt"),
                absent("該当するデータがありません")),
            ScreenMap.EMPTY,
            Gate.CLOSED)
        .find()
        .orElseThrow();
  }

  @Test
  void looksThroughAListThatLoadsAsItScrolls() throws Exception {
    assertThat(find("/lists.html", "S-61"))
        .isEqualTo(new FindResult.Found(Map.of("receipt", "K-61")));
  }

  @Test
  void usesTheDeclaredNumberOfRows() throws Exception {
    assertThat(find("/lists.html?count=1", "S-3"))
        .isEqualTo(new FindResult.Found(Map.of("receipt", "K-3")));
  }

  @Test
  void findsTheSecondRowThatFitsAtTheVeryEnd() throws Exception {
    assertThat(find("/lists.html?twin=64", "S-3"))
        .isEqualTo(new FindResult.Unclear("同じ内容の行が2件あります。職員が確かめてください。"));
  }

  @Test
  void aRowThatIsNotThereIsNotAbsence() throws Exception {
    assertThat(find("/lists.html?n=25", "S-99"))
        .isEqualTo(new FindResult.Unclear("一覧に該当する行がなく、「該当なし」の表示もありません。職員が確かめてください。"));
  }

  @Test
  void goesOnToTheNextPages() throws Exception {
    assertThat(find("/pages.html", "P-9")).isEqualTo(new FindResult.Found(Map.of("receipt", "9")));
  }

  @Test
  void findsTwinsOnDifferentPages() throws Exception {
    assertThat(find("/pages.html", "P-2"))
        .isEqualTo(new FindResult.Unclear("同じ内容の行が2件あります。職員が確かめてください。"));
  }

  @Test
  void theSightOfAbsenceIsNotBelievedWhileTheAnswerIsOnItsWay() throws Exception {
    Outcome outcome =
        perform(
            open("/empty.html"),
            press("検索"),
            found("検索結果", "受付番号", "E-1", "認定番号", "receipt"),
            absent("該当するデータがありません"));
    assertThat(outcome.find()).contains(new FindResult.Found(Map.of("receipt", "9")));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 800, 2000})
  void theSightOfAbsenceIsNotBelievedBeforeThePressHasAsked(int wait) throws Exception {
    assertThat(afterStillness(wait, press("検索")))
        .contains(new FindResult.Found(Map.of("receipt", "9")));
  }

  @Test
  void theSightOfAbsenceIsNotBelievedBeforeThePageHasAskedForWhatWasTyped() throws Exception {
    assertThat(afterStillness(800, fill("受付番号", "E-1")))
        .contains(new FindResult.Found(Map.of("receipt", "9")));
  }

  @Test
  void theSightOfAbsenceIsNotBelievedWhereThePageAskedBeforeTheFirstLook() throws Exception {
    assertThat(find("/early.html", "E-1")).isEqualTo(new FindResult.Found(Map.of("receipt", "9")));
  }

  @Test
  void theSightOfAbsenceIsNotBelievedWhileTheNetworkIsNotStill() throws Exception {
    assertThat(
            browser
                .withPatience(BRIEFLY)
                .perform(
                    List.of(open("/restless.html"), absent("該当するデータがありません")),
                    ScreenMap.EMPTY,
                    Gate.CLOSED)
                .find())
        .contains(
            new FindResult.Unclear(
                "画面は「該当なし」と表示していますが、システムとの通信が止まらず、まだ続きが表示されるかもしれません。職員が確かめてください。"));
  }

  @Test
  void theSightOfAbsenceIsNotBelievedWhileTheNextPageIsOnItsWay() throws Exception {
    Outcome outcome =
        perform(
            open("/whole.html"),
            fill("受付番号", "E-1"),
            press("検索"),
            found("検索結果", "受付番号", "E-1", "認定番号", "receipt"),
            absent("該当するデータがありません"));
    assertThat(outcome.find()).contains(new FindResult.Found(Map.of("receipt", "9")));
  }

  @Test
  void theSightOfAbsenceIsNotBelievedWhileTheNextPageOfAnotherFrameIsOnItsWay() throws Exception {
    Outcome outcome =
        perform(
            open("/searchframes.html"),
            frame("menu", fill("受付番号", "E-1"), press("検索")),
            frame(
                "main", found("検索結果", "受付番号", "E-1", "認定番号", "receipt"), absent("該当するデータがありません")));
    assertThat(outcome.find()).contains(new FindResult.Found(Map.of("receipt", "9")));
  }

  private Optional<FindResult> afterStillness(int wait, Action search) throws Exception {
    perform(open("/debounced.html?wait=" + wait), heading("検索"));
    // The page has been still for long when it is asked.
    browser.script("return new Promise(r => setTimeout(r, 300))");
    return perform(search, found("検索結果", "受付番号", "E-1", "認定番号", "receipt"), absent("該当するデータがありません"))
        .find();
  }

  @Test
  void aScreenThatShowsNeitherIsUnclear() throws Exception {
    assertThat(find("/top.html", "A"))
        .isInstanceOfSatisfying(
            FindResult.Unclear.class,
            u -> assertThat(u.reason()).contains("画面「お知らせ」（/top.html）に表「検索結果」が見つかりません"));
  }
}
