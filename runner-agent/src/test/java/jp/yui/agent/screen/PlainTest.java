package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Screens without headings, captions and roles, as old packages make them. */
class PlainTest extends BrowserTest {
  private static final ScreenMap TOWNS =
      new ScreenMap(
          Map.of("町名一覧", List.of(new Locator(Locator.By.CSS, "table.towns", AT))),
          Optional.empty());

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/plain.html"));
  }

  @Test
  void aTableIsNamedByTheLineAboveIt() throws Exception {
    Outcome outcome =
        perform(
            row("検索結果一覧", "受付番号", "A-2", press("詳細")),
            shown("犬-2"),
            found("検索結果一覧", "受付番号", "A-1", "整理番号", "receipt"));
    assertThat(outcome.find()).contains(new FindResult.Found(Map.of("receipt", "犬-1")));
  }

  @Test
  void aTableWithoutAnyNameIsFoundByLocators() throws Exception {
    Outcome outcome =
        perform(
            TOWNS,
            row("町名一覧", "町名", "田植町", press("選択")),
            read("町名", "town"),
            found("町名一覧", "町名", "田植町", "コード", "receipt"));
    assertThat(outcome.find()).contains(new FindResult.Found(Map.of("receipt", "01")));
  }

  @Test
  void wordsThatAreNoHeadingAreToldAsSuchWithWhatTheSystemSaysInRed() {
    assertThat(problem(heading("犬の登録")))
        .hasMessage(
            "画面「総合システム」（/plain.html）に見出し「犬の登録」が現れません。同じ字は、見出しではない所に出ています。"
                + "シナリオの heading: を text: にしてください。"
                + " 見えている見出し：「総合システム」 画面のメッセージ：「マイクロチップ番号は15桁です。」");
  }

  @Test
  void aFieldThatDoesNotShowItsValueIsToldByItsLabel() {
    assertThat(problem(shows("氏名", "結"))).hasMessageContaining("に「氏名」が現れません。");
  }
}
