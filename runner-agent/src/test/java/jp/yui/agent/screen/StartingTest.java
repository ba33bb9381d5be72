package jp.yui.agent.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import jp.yui.agent.screen.browser.BrowserKind;
import jp.yui.agent.screen.browser.FoundBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser that does not start is told in one sentence, and nothing of it stays. */
class StartingTest {

  @Test
  void saysThatBrowserAndDriverAreOfDifferentVersions() {
    assertThat(
            Starting.problem(
                "session not created: This version of ChromeDriver only supports Chrome version 150\n"
                    + "Current browser version is 156.0.8078.79 with binary path /usr/bin/chromium"))
        .hasMessage("ブラウザー（156）とドライバー（150）の版が合いません。同じ版のドライバーを入れてください（YUI_DRIVER でも指定できます）。");
  }

  @Test
  void aDriverThatEndsAtOnceLeavesNothing(@TempDir Path home) throws Exception {
    Path driver = Files.writeString(home.resolve("chromedriver"), "#!/bin/sh\nexit 1\n");
    assertThat(driver.toFile().setExecutable(true)).isTrue();
    FoundBrowser broken = new FoundBrowser(BrowserKind.CHROMIUM, driver, driver);
    BrowserSettings settings =
        BrowserSettings.of(
            broken, true, URI.create("http://127.0.0.1:1"), Set.of("127.0.0.1"), home);
    assertThatThrownBy(() -> Browser.start(settings))
        .hasMessage(
            "ブラウザーを起動できません（the driver ended before it listened）。ブラウザーとドライバーが正しく入っているか確かめてください。");
    try (var left = Files.list(home.resolve("browsers"))) {
      assertThat(left).isEmpty();
    }
  }
}
