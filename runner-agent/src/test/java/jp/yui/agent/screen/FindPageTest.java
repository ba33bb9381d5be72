package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof query that leads to the page of the application itself. */
class FindPageTest extends BrowserTest {

  private FindResult find(String key) throws Exception {
    return browser
        .withPatience(BRIEFLY)
        .perform(
            List.of(
                open("/detail.html"),
                fill("番号", key),
                press("検索"),
                foundPage("申請詳細", "受付番号", key, "認定番号", "receipt"),
                absent("該当するデータがありません")),
            ScreenMap.EMPTY,
            Gate.CLOSED)
        .find()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TABLE-1", "LIST-1", "SPAN-1", "COLON-1", "FIELD-1"})
  void readsTheReceiptFromThePageOfTheApplication(String key) throws Exception {
    assertThat(find(key)).isEqualTo(new FindResult.Found(Map.of("receipt", "N-1")));
  }

  @Test
  void onlyTheDeclaredSightSaysThatItIsNotThere() throws Exception {
    assertThat(find("GONE-1")).isEqualTo(new FindResult.Absent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"LONGER-1", "MARKED-1", "COLONLONGER-1"})
  void aLongerNumberIsNotTheOneLookedFor(String key) throws Exception {
    assertThat(find(key))
        .isEqualTo(
            new FindResult.Unclear("画面「申請詳細」（/detail.html）の「受付番号」は、探している申請の値と違います。職員が確かめてください。"));
  }

  @Test
  void twoPlacesForTheNumberAreUnclear() throws Exception {
    assertThat(find("TWINS-1"))
        .isInstanceOfSatisfying(
            FindResult.Unclear.class, u -> assertThat(u.reason()).contains("値「受付番号」が2個あり"));
  }

  @Test
  void aPageThatAlsoSaysThereIsNothingIsUnclear() throws Exception {
    assertThat(find("BOTH-1"))
        .isEqualTo(new FindResult.Unclear("「該当なし」の表示と、該当する申請の両方があります。職員が確かめてください。"));
  }

  @Test
  void anotherPageIsUnclear() throws Exception {
    assertThat(find("OTHER-1"))
        .isInstanceOfSatisfying(
            FindResult.Unclear.class, u -> assertThat(u.reason()).contains("「申請詳細」が現れません"));
  }
}
