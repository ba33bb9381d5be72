package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.Set;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.agent.screen.browser.BrowserFinder;
import org.junit.jupiter.api.Test;

/** A browser's own page about a system that does not answer is not taken for one of the system. */
class UnreachableTest extends BrowserTest {

  @Override
  BrowserSettings settings() throws Exception {
    return BrowserSettings.of(BrowserFinder.find(), true, server.base(), Set.of("127.0.0.1"), home);
  }

  @Test
  void aPageThatDoesNotComeIsToldAsSuch() throws Exception {
    perform(open("/trouble.html"));
    browser.script("location.href = 'http://127.0.0.1:" + nobody() + "/'");
    assertThat(problem(heading("登録完了")).what()).isEqualTo(new What.Unreachable(server.host()));
  }

  private static int nobody() throws Exception {
    try (ServerSocket once = new ServerSocket(0)) {
      return once.getLocalPort();
    }
  }
}
