package jp.yui.agent.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import jp.yui.agent.screen.browser.BrowserFinder;
import org.junit.jupiter.api.Test;

class BrowserSettingsTest {
  @Test
  void hostsAreTheSameInLargeAndSmallLetters() throws Exception {
    BrowserSettings settings =
        BrowserSettings.of(
            BrowserFinder.find(),
            true,
            URI.create("https://Core.Example.JP/"),
            Set.of("Core.Example.JP", "CORE.example.jp:8443"),
            Path.of("home"));
    assertThat(settings.hosts())
        .containsExactlyInAnyOrder("core.example.jp", "core.example.jp:8443");
  }
}
