package jp.yui.agent.checkup;

import static jp.yui.scenario.exchange.FeatureKind.BUTTON;
import static jp.yui.scenario.exchange.FeatureKind.COLUMN;
import static jp.yui.scenario.exchange.FeatureKind.FIELD;
import static jp.yui.scenario.exchange.FeatureKind.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.yui.scenario.exchange.ControlKind;
import jp.yui.scenario.exchange.FeatureKind;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.exchange.ScreenDifference;
import jp.yui.scenario.exchange.ScreenFeature;
import org.junit.jupiter.api.Test;

/** What counts as which difference, and which of them a scenario cannot live with. */
class ComparisonTest {
  private static final Uses USES =
      new Uses(Set.of("氏名", "職業", "確認"), List.of(), List.of(), Set.of("会社員"), Set.of("職業"));

  @Test
  void findsNothingInTheSameScreen() {
    assertThat(of(List.of(field("氏名"), button("確認")), List.of(field("氏名"), button("確認"))))
        .isEmpty();
  }

  @Test
  void knowsARenamedFieldByItsPlaceAndSaysThatItMatters() {
    assertThat(
            of(
                List.of(field("番号"), field("氏名"), field("備考")),
                List.of(field("番号"), field("お名前"), field("備考"))))
        .containsExactly("post/1: 欄「氏名」が「お名前」に変わりました !");
  }

  @Test
  void takesTheLikelierOfTwoNewNamesForTheOldOne() {
    assertThat(
            of(
                List.of(field("番号"), field("氏名")),
                List.of(field("番号"), field("本人確認"), field("氏名漢字"), field("備考"))))
        .startsWith("post/1: 欄「氏名」が「本人確認」に変わりました !");
    assertThat(
            of(
                List.of(field("番号"), field("氏名")),
                List.of(field("番号"), field("本人確認"), field("御氏名"), field("備考"))))
        .startsWith("post/1: 欄「氏名」が「御氏名」に変わりました !");
  }

  @Test
  void doesNotMindANameThatTheScenarioDoesNotUse() {
    assertThat(of(List.of(field("氏名"), field("備考")), List.of(field("氏名"), field("備考欄"))))
        .containsExactly("post/1: 欄「備考」が「備考欄」に変わりました");
  }

  @Test
  void tellsAVanishedButtonFromAnotherOneThatCame() {
    assertThat(of(List.of(field("氏名"), button("確認")), List.of(button("印刷"), field("氏名"))))
        .containsExactly("post/1: ボタン「確認」がなくなりました !", "post/1: ボタン「印刷」が増えました");
  }

  @Test
  void mindsANewFieldOnlyWhereItMustBeFilled() {
    ScreenFeature must =
        new ScreenFeature(FIELD, "", "本人確認", ControlKind.TEXT, true, true, 0, 0, List.of());
    assertThat(of(List.of(field("氏名")), List.of(field("氏名"), must)))
        .containsExactly("post/1: 欄「本人確認」が増えました（入力が必要な欄か、シナリオが使う名前です） !");
    assertThat(of(List.of(field("氏名")), List.of(field("氏名"), field("本人確認"))))
        .containsExactly("post/1: 欄「本人確認」が増えました");
  }

  @Test
  void mindsASecondFieldOfAUsedName() {
    assertThat(of(List.of(field("氏名")), List.of(field("氏名"), field("氏名"))))
        .containsExactly("post/1: 欄「氏名」の数が変わりました !");
  }

  @Test
  void mindsALostChoiceThatTheScenarioMakesAndNoOther() {
    assertThat(of(List.of(list(4, "会社員")), List.of(list(3))))
        .containsExactly("post/1: 欄「職業」の選択肢が変わりました !");
    assertThat(of(List.of(list(4, "会社員")), List.of(list(5, "会社員"))))
        .containsExactly("post/1: 欄「職業」の選択肢が変わりました");
  }

  @Test
  void mindsOrderOnlyOfWhatIsFoundByItsPlace() {
    assertThat(
            of(
                List.of(plain(COLUMN, "番号"), plain(COLUMN, "氏名"), plain(COLUMN, "日付")),
                List.of(plain(COLUMN, "氏名"), plain(COLUMN, "番号"), plain(COLUMN, "日付"))))
        .hasSize(1)
        .allMatch(line -> line.endsWith("の場所が変わりました"));
    assertThat(
            of(
                List.of(field("氏名"), list(1), field("甲"), field("乙")),
                List.of(field("氏名"), field("甲"), field("乙"), list(1))))
        .containsExactly("post/1: 欄「職業」の場所が変わりました !");
  }

  @Test
  void seesAButtonThatBecameALink() {
    assertThat(of(List.of(button("確認")), List.of(plain(LINK, "確認"))))
        .containsExactly("post/1: ボタン「確認」の種類が変わりました !");
  }

  private static List<String> of(List<ScreenFeature> before, List<ScreenFeature> after) {
    return new Comparison(USES)
        .of(new PrintedScreen("post/1", before), new PrintedScreen("post/1", after)).stream()
            .map(ComparisonTest::told)
            .toList();
  }

  private static String told(ScreenDifference d) {
    String words = DifferenceWords.of(d);
    return d.place() + ":" + words.substring(words.indexOf(':') + 1) + (d.matters() ? " !" : "");
  }

  private static ScreenFeature field(String label) {
    return new ScreenFeature(FIELD, "", label, ControlKind.TEXT, false, true, 20, 0, List.of());
  }

  private static ScreenFeature list(int options, String... named) {
    return new ScreenFeature(
        FIELD, "", "職業", ControlKind.LIST, false, true, 0, options, List.of(named));
  }

  private static ScreenFeature button(String label) {
    return plain(BUTTON, label);
  }

  private static ScreenFeature plain(FeatureKind kind, String label) {
    return ScreenFeature.plain(kind, "", label);
  }
}
