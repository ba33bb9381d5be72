package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jp.yui.agent.screen.CuttingServer.Cut;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.FoundBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A browser sends a request again by itself when a kept line is cut before the answer, posts too.
 * The core system must get each once all the same.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutLineTest {
  private static final String NO_ANSWER = "につながりません";

  @TempDir static Path home;
  CuttingServer server;
  private Browser browser;

  @BeforeAll
  void start() throws Exception {
    server = server();
    browser =
        Browser.start(
            BrowserSettings.of(browser(), true, server.base(), Set.of("127.0.0.1"), home)
                .withPatience(BrowserTest.BRIEFLY));
  }

  CuttingServer server() throws Exception {
    return new CuttingServer(null, "");
  }

  FoundBrowser browser() throws Exception {
    return BrowserFinder.find();
  }

  @AfterAll
  void end() throws IOException {
    browser.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void aFormIsPostedOnce(Cut cut) throws Exception {
    onceOnAKeptLine(
        () ->
            assertThat(cut(cut, open("/form"), submit("登録"), heading("登録完了")))
                .hasMessageContaining(NO_ANSWER));
  }

  @ParameterizedTest
  @EnumSource
  void aFormInAFrameIsPostedOnce(Cut cut) throws Exception {
    onceOnAKeptLine(() -> cut(cut, open("/frame"), frame("内側", submit("登録"), heading("登録完了"))));
  }

  @ParameterizedTest
  @EnumSource
  void aFormInAnotherWindowIsPostedOnce(Cut cut) throws Exception {
    onceOnAKeptLine(
        () -> cut(cut, open("/opener"), press("開く"), window("入力", submit("登録"), heading("登録完了"))));
  }

  @ParameterizedTest
  @EnumSource
  void aScriptPostsOnceAndIsToldThatItFailed(Cut cut) throws Exception {
    onceOnAKeptLine(
        () -> {
          server.cut = cut;
          browser.perform(
              List.of(open("/script"), submit("登録"), shown("失敗")),
              ScreenMap.EMPTY,
              new BrowserTest.Told());
        });
  }

  @Test
  void aLineThatIsCutWithNothingOnItHarmsNobody() throws Exception {
    browser.perform(List.of(open("/form")), ScreenMap.EMPTY, Gate.CLOSED);
    server.cutIdle();
    browser.perform(List.of(open("/script"), heading("画面")), ScreenMap.EMPTY, Gate.CLOSED);
  }

  private ScreenProblem cut(Cut cut, Action... actions) {
    server.cut = cut;
    return catchThrowableOfType(
        ScreenProblem.class,
        () -> browser.perform(List.of(actions), ScreenMap.EMPTY, new BrowserTest.Told()));
  }

  /**
   * On a new line nothing is sent again, and the test would prove nothing. Which line a browser
   * takes is its own choice, though, and on a busy machine it may open one; then once more.
   */
  private void onceOnAKeptLine(Attempt attempt) throws Exception {
    for (int left = 5; left > 0; left--) {
      server.before.clear();
      attempt.make();
      assertThat(server.before).as("posts").hasSize(1);
      if (server.before.getFirst() > 0) {
        return;
      }
    }
    fail("the browser never posted on a line that it had kept");
  }

  private interface Attempt {
    void make() throws Exception;
  }
}
