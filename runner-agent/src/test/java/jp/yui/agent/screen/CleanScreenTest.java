package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole way over a clean screen: fill by label, press, submit, read, look for it. */
class CleanScreenTest extends BrowserTest {

  @Test
  void postsAndReadsTheReceipt() throws Exception {
    Told gate = new Told();
    Outcome outcome =
        browser.perform(
            List.of(
                open("/clean.html"),
                fill(
                    "受付番号", "A-1",
                    "請求者氏名", "髙橋　𠮷子",
                    "申請日", "2026-05-07",
                    "性別", "女",
                    "職業", "公務員",
                    "同意する", "はい",
                    "備考", "一行目\r\n二行目"),
                press("確認"),
                heading("登録内容の確認"),
                submit("登録"),
                heading("登録完了"),
                read("認定番号", "receipt")),
            ScreenMap.EMPTY,
            gate);
    assertThat(outcome.read()).containsExactlyEntriesOf(Map.of("receipt", "N-000123"));
    assertThat(gate.told).containsExactly("before", "submitted");
  }

  @Test
  void findsTheOneRow() throws Exception {
    Outcome outcome =
        perform(
            open("/search.html"),
            fill("受付番号", "A-2"),
            press("検索"),
            found("検索結果", "受付番号", "A-2", "認定番号", "receipt"),
            absent("該当するデータがありません"));
    assertThat(outcome.find()).contains(new FindResult.Found(Map.of("receipt", "N-2")));
  }

  @Test
  void saysAbsentOnlyByItsSight() throws Exception {
    Outcome outcome =
        perform(
            open("/search.html"),
            fill("受付番号", "Z-9"),
            press("検索"),
            found("検索結果", "受付番号", "Z-9", "認定番号", "receipt"),
            absent("該当するデータがありません"));
    assertThat(outcome.find()).contains(new FindResult.Absent());
  }

  @Test
  void severalRowsAreUnclear() throws Exception {
    Outcome outcome =
        perform(
            open("/search.html"),
            fill("受付番号", "A-3"),
            press("検索"),
            found("検索結果", "受付番号", "A-3", "認定番号", "receipt"),
            absent("該当するデータがありません"));
    assertThat(outcome.find()).contains(new FindResult.Unclear("同じ内容の行が2件あります。職員が確かめてください。"));
  }
}
