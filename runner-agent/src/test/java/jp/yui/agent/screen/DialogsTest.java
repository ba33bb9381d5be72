package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jp.yui.agent.screen.ScreenProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dialog is answered as declared; any other is declined and told. */
class DialogsTest extends BrowserTest {

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/dialogs.html"));
  }

  @Test
  void answersTheDeclaredDialogWithOk() throws Exception {
    perform(press("登録", "登録します", true), shown("登録した"));
  }

  @Test
  void answersTheDeclaredDialogWithCancel() throws Exception {
    perform(press("登録", "よろしいですか?", false), shown("やめた"));
  }

  @Test
  void declinesADialogThatSaysSomethingElse() throws Exception {
    assertThat(problem(press("登録", "削除しますか", true)))
        .hasMessage(
            "予定にない確認画面「登録します。よろしいですか？」が出たため、取り消して止めました。登録は行っていません。"
                + "内容を確かめ、必要ならシナリオに confirm を書いてください。");
    perform(shown("やめた"));
  }

  @Test
  void declinesADialogThatNobodyDeclared() throws Exception {
    assertThat(problem(press("登録"), shown("登録した")).what())
        .isEqualTo(new What.UnexpectedDialog("登録します。よろしいですか？", false));
    perform(shown("やめた"));
  }

  @Test
  void aDialogThatComesLaterIsNoticedByTheNextStep() {
    assertThat(problem(press("あとで"), shown("来ない文")).what())
        .isEqualTo(new What.UnexpectedDialog("あとからの知らせ", false));
  }

  @Test
  void aDialogAfterTheSubmitSaysSo() {
    Told gate = new Told();
    Action submit = new Action.Submit(Action.Target.of(Text.of("あとで")), Optional.empty(), AT);
    ScreenProblem problem = problem(ScreenMap.EMPTY, gate, submit, shown("来ない文"));
    assertThat(problem).hasMessage("登録を押したあとに予定にない確認画面「あとからの知らせ」が出ました。登録されたかどうかを照会で確かめます。");
    assertThat(gate.told).containsExactly("before", "submitted");
  }

  @Test
  void aPersonalTextInADialogIsHidden() {
    assertThat(problem(personal("氏名", "山田太郎"), press("知らせ"), shown("来ない文")).what())
        .isEqualTo(new What.UnexpectedDialog("エラー: ○○は登録済みです", false));
  }

  @Test
  void aDeclaredDialogThatDoesNotComeIsAnError() {
    assertThat(problem(press("静か", "登録します", true))).hasMessage("出るはずの確認画面「登録します」が出ませんでした。");
  }

  @Test
  void theSecondOfTwoDialogsIsNotAnsweredByTheFirst() {
    assertThat(problem(press("二つ", "一つ目", true), shown("来ない文")).what())
        .isEqualTo(new What.UnexpectedDialog("二つ目", false));
  }
}
