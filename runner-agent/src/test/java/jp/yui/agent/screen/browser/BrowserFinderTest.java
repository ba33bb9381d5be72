package jp.yui.agent.screen.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on the machine is found, and what is missing is said in one sentence. */
class BrowserFinderTest {
  @TempDir Path folder;

  @Test
  void findsABrowserWithItsDriverOnThePath() throws Exception {
    Path chromium = program("chromium");
    Path driver = program("chromedriver");
    assertThat(look(Map.of("PATH", folder.toString())))
        .isEqualTo(new FoundBrowser(BrowserKind.CHROMIUM, chromium, driver));
  }

  @Test
  void findsABrowserWithItsDriverInAUsualPlace() throws Exception {
    Path edge = program("msedge.exe");
    Path driver = program("msedgedriver.exe");
    assertThat(BrowserFinder.in(Map.of(), List.of(folder)).look())
        .isEqualTo(new FoundBrowser(BrowserKind.EDGE, edge, driver));
  }

  @Test
  void passesOverABrowserWithoutADriver() throws Exception {
    program("google-chrome");
    Path firefox = program("firefox");
    Path driver = program("geckodriver");
    assertThat(look(Map.of("PATH", folder.toString())))
        .isEqualTo(new FoundBrowser(BrowserKind.FIREFOX, firefox, driver));
  }

  @Test
  void whatIsNamedComesFirst() throws Exception {
    program("google-chrome");
    program("chromedriver");
    Path other = program("other-chromium");
    Path driver = program("my-chromedriver");
    assertThat(
            look(
                Map.of(
                    "PATH", folder.toString(),
                    "YUI_BROWSER", other.toString(),
                    "YUI_DRIVER", driver.toString())))
        .isEqualTo(new FoundBrowser(BrowserKind.CHROMIUM, other, driver));
  }

  @Test
  void saysThatThereIsNoBrowser() {
    assertThatThrownBy(() -> look(Map.of("PATH", folder.toString())))
        .hasMessage(
            "ブラウザーが見つかりません。Google Chrome、Microsoft Edge、Chromium、Firefox のどれかと、そのドライバーを入れてください"
                + "（場所は YUI_BROWSER と YUI_DRIVER でも指定できます）。");
  }

  @Test
  void saysThatTheDriverIsMissing() throws Exception {
    program("microsoft-edge");
    assertThatThrownBy(() -> look(Map.of("PATH", folder.toString())))
        .hasMessage(
            "Microsoft Edge はありますが、それを動かす msedgedriver が見つかりません。"
                + "同じ版の msedgedriver を入れるか、YUI_DRIVER で場所を指定してください。");
  }

  @Test
  void saysThatWhatIsNamedCannotRun() {
    assertThatThrownBy(() -> look(Map.of("YUI_BROWSER", "/nowhere/chrome")))
        .hasMessage("YUI_BROWSER に指定された /nowhere/chrome は実行できるファイルではありません。正しい場所を指定してください。");
  }

  private FoundBrowser look(Map<String, String> environment) throws BrowserMissing {
    return BrowserFinder.in(environment, List.of()).look();
  }

  private Path program(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
