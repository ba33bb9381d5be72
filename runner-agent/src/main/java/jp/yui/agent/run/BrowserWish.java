package jp.yui.agent.run;

import java.net.URI;
import java.util.Set;
import jp.yui.agent.home.Home;
import jp.yui.agent.screen.BrowserSettings;
import jp.yui.agent.screen.browser.FoundBrowser;
import jp.yui.scenario.model.Overlay;

/** What a run wants of its browsers. */
final class BrowserWish {
  private static final String BASE_URL = "base-url";

  private BrowserWish() {}

  static BrowserSettings settings(RunRequest request, FoundBrowser browser, Home home) {
    boolean headless = !"true".equals(System.getenv("YUI_VISIBLE"));
    return BrowserSettings.of(
        browser,
        headless,
        base(request.overlay()),
        Set.copyOf(request.overlay().hosts()),
        home.root());
  }

  private static URI base(Overlay overlay) {
    return switch (overlay.settings().get(BASE_URL)) {
      case Overlay.SettingValue.Plain plain -> URI.create(plain.text());
      case Overlay.SettingValue.Secret secret ->
          throw new IllegalStateException("An address is no secret");
      // The validator holds every overlay to it.
      case null -> throw new IllegalStateException("No " + BASE_URL);
    };
  }
}
