package jp.yui.agent.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which labels are kept in the home, and which may leave it. */
class LabelsThatLeaveTest {
  private final PublicWords words =
      new PublicWords(new Uses(Set.of("団体独自の欄"), List.of(), List.of(), Set.of(), Set.of()));

  @ParameterizedTest
  @ValueSource(strings = {"申請者氏名", "お名前", "団体独自の欄", "登録内容の確認", "氏名（カナ）", "■ 請求者"})
  void letsGoWhatConsistsOfWordsOfScreensOnly(String label) {
    assertThat(words.of(label)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "結　太郎",
        "結 太郎の氏名",
        "山田花子様の申請",
        "ﾕｲ ﾀﾛｳ",
        "稲穂市田植町1番地",
        "090-0000-0001",
        "昭和60年5月1日",
        "Yui Taro",
        "操作者 佐藤",
        ""
      })
  void keepsBackWhatMayBeSomebodys(String label) {
    assertThat(words.of(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"印影の有無", "新規(F12)", "医療保険者名", "氏名"})
  void remembersAtHomeWhatLooksLikeALabel(String label) {
    assertThat(LabelRule.allows(label)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"結 太郎 様", "令和7年4月1日", "090-0000-0001", "1件目", "とても長い文がここに書いてあるので名前ではありません"})
  void remembersNothingElse(String label) {
    assertThat(LabelRule.allows(label)).isFalse();
  }
}
