package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.screen.ScreenProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong, and the verbs around it. */
class TroubleTest extends BrowserTest {
  private static final ScreenMap SIGNED_OUT =
      new ScreenMap(Map.of(), Optional.of(new Action.Sight.Heading(Text.of("ログイン"))));

  @BeforeEach
  void open() throws Exception {
    perform(Do.open("/trouble.html"));
  }

  @Test
  void aLostSessionIsNoticedAtOnce() {
    ScreenProblem problem = problem(SIGNED_OUT, Gate.CLOSED, press("次画面"), fill("番号", "1"));
    assertThat(problem.what()).isEqualTo(new What.SessionLost());
    assertThat(problem).hasMessage("ログインが切れています。もう一度ログインします。");
  }

  @Test
  void anErrorPageOfTheSystemIsToldAsSuch() {
    assertThat(problem(press("壊れた画面"), heading("登録完了")))
        .hasMessage("画面「システムエラー」（/status/500）でシステムがエラー（500）を返しました。システムの管理者に知らせてください。");
  }

  @Test
  void aHostThatIsNotAllowedIsNeverShown() {
    assertThat(problem(press("よそ"), heading("認定請求の登録")).what())
        .isInstanceOfAny(What.NotAllowedHost.class, What.Unreachable.class);
    assertThat(server.hostsAsked).doesNotContain("localhost");
  }

  @RepeatedTest(5)
  void opensWhatIsAskedForWhileThePageBeforeIsStillFailing() throws Exception {
    perform(press("よそ"), Do.open("/clean.html"), heading("認定請求の登録"));
  }

  @Test
  void aFrameOfAHostThatIsNotAllowedShowsNothing() throws Exception {
    perform(press("枠のよそ"), heading("枠"));
    assertThat(server.hostsAsked).doesNotContain("localhost");
  }

  @Test
  void opensNothingOutsideTheBase() {
    assertThat(problem(Do.open("/../x")).what()).isInstanceOf(What.NotAllowedHost.class);
    assertThat(problem(Do.open("@localhost/x")).what()).isInstanceOf(What.NotAllowedHost.class);
  }

  @Test
  void waitsForASlowScreen() throws Exception {
    perform(press("遅い画面"), heading("認定請求の登録"), fill("受付番号", "A"));
  }

  @Test
  void whatDoesNotComeIsToldWithWhatIsThere() {
    assertThat(problem(Do.open("/login.html"), heading("登録完了")))
        .hasMessage(
            "画面「ログイン」（/login.html）に「登録完了」が現れません。 見えている見出し：「ログイン」"
                + " 画面のメッセージ：「セッションの有効期限が切れました。」");
  }

  @Test
  void aMissingButtonIsToldWithTheNearestFirst() {
    assertThat(problem(press("検索")))
        .hasMessageStartingWith(
            "画面「いろいろ」（/trouble.html）にボタン「検索」が見つかりません。画面の表示が変わっていないか確かめ、シナリオの名前か screens を直してください。"
                + " この画面にあるもの：「検索する」");
  }

  @Test
  void aDisabledButtonIsNotPressed() {
    assertThat(problem(press("使えないボタン")))
        .hasMessage("画面「いろいろ」（/trouble.html）のボタン「使えないボタン」は使えない状態のままです。先に入力する項目がないか確かめてください。");
  }

  @Test
  void pressesWhateverIsPressedByAPerson() throws Exception {
    for (String[] one :
        new String[][] {{"検索する", "画像"}, {"進む", "進む"}, {"行を開く", "行"}, {"献立", "献立"}}) {
      perform(press(one[0]));
      assertThat(browser.script("return out.textContent")).isEqualTo(one[1]);
    }
  }

  @Test
  void readsWhatStandsBesideALabel() throws Exception {
    Outcome outcome =
        perform(new Action.Read(Map.of("認定番号", "receipt", "受付番号", "no", "金額", "sum"), AT));
    assertThat(outcome.read()).isEqualTo(Map.of("receipt", "N-1", "no", "U-77", "sum", "1,000円"));
  }

  @Test
  void whatWasReadStandsInNoMessage() {
    Action typed =
        new Action.Expect(
            new Action.Sight.Shown(new Text.Settled(r -> r.get("no") + "の件", false, false)), AT);
    assertThat(problem(read("受付番号", "no"), typed).what())
        .isEqualTo(new What.NotSeen("○○の件", false));
  }

  @Test
  void pressesKeysOnAFieldAndWhereTheCursorIs() throws Exception {
    perform(
        new Action.Keys(
            Optional.of(Text.of("番号")), List.of("Enter", "Ctrl+S"), Optional.empty(), AT),
        keys("F12"));
    assertThat(browser.script("return keys.textContent.trim()"))
        .isEqualTo("Enter@no Ctrl+Control@no Ctrl+s@no F12@no");
  }

  @Test
  void aKeyThatIsNoneIsAnError() {
    assertThat(problem(keys("あ")).what()).isEqualTo(new What.CannotType("あ", Optional.empty()));
  }

  @Test
  void uploadsAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("申請書_髙橋.pdf"), "x");
    perform(new Action.Upload(Text.of("添付書類"), List.of(file), AT));
    assertThat(browser.script("return file.files[0].name")).isEqualTo("申請書_髙橋.pdf");
  }

  @Test
  void severalFilesForAFieldThatTakesOneAreAnError(@TempDir Path folder) throws Exception {
    Path one = Files.writeString(folder.resolve("a.pdf"), "x");
    Path two = Files.writeString(folder.resolve("b.pdf"), "x");
    assertThat(problem(new Action.Upload(Text.of("添付書類"), List.of(one, two), AT)))
        .hasMessageContaining("付けられるファイルは一つですが、この申請には PDF が二つ以上あります");
    assertThat(browser.script("return file.files.length")).isEqualTo(0L);
  }

  @Test
  void pathsAreNeverTypedIntoAnotherField(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.pdf"), "x");
    assertThat(problem(new Action.Upload(Text.of("番号"), List.of(file), AT)).what())
        .isInstanceOf(What.CannotType.class);
  }

  @Test
  void aDryRunStopsBeforeTheSubmit() throws Exception {
    assertThatThrownBy(() -> perform(submit("献立"))).isInstanceOf(StopBeforeSubmit.class);
    assertThat(browser.script("return out.textContent")).isEqualTo("");
  }
}
