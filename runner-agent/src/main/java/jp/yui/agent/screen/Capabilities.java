package jp.yui.agent.screen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumOptions;
import org.openqa.selenium.edge.EdgeOptions;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.remote.AbstractDriverOptions;

/**
 * How a browser is asked to behave: quiet, alone, and with nothing reachable but the allowed hosts.
 */
final class Capabilities {
  /** Nothing typed or visited is remembered, offered again or translated. */
  private static final Map<String, Boolean> PREFERENCES =
      Map.of(
          "credentials_enable_service", false,
          "profile.password_manager_enabled", false,
          "autofill.enabled", false,
          "autofill.profile_enabled", false,
          "autofill.credit_card_enabled", false,
          "history.saving_disabled", true,
          "search.suggest_enabled", false,
          "signin.allowed", false,
          "translate.enabled", false);

  private Capabilities() {}

  /**
   * @param way the port of this machine that the browser reaches the network through
   */
  static org.openqa.selenium.Capabilities of(BrowserSettings settings, Path profile, int way) {
    AbstractDriverOptions<?> options =
        switch (settings.browser().kind()) {
          case CHROME, CHROMIUM -> chromium(new ChromeOptions(), settings, profile, way);
          case EDGE -> chromium(new EdgeOptions(), settings, profile, way);
          case FIREFOX -> firefox(settings, profile, way);
        };
    // Pictures and fonts may come later; the document must be there.
    options.setPageLoadStrategy(PageLoadStrategy.EAGER);
    // A dialog is only answered as the scenario declares it.
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
    options.setPageLoadTimeout(settings.load());
    options.setScriptTimeout(settings.patience().plus(Duration.ofSeconds(20)));
    return options;
  }

  private static <T extends ChromiumOptions<T>> T chromium(
      T options, BrowserSettings settings, Path profile, int way) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--user-data-dir=" + profile,
                "--window-size=" + settings.width() + "," + settings.height(),
                "--host-resolver-rules=" + onlyTo(settings),
                "--proxy-server=socks5://127.0.0.1:" + way,
                "--proxy-bypass-list=<-loopback>",
                // It repeats a post by itself when a ping gets no answer, and nobody could see it.
                "--disable-http2",
                "--disable-quic",
                // Nothing goes past the way out.
                "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
                "--disable-auto-reload",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-domain-reliability",
                "--disable-breakpad",
                "--metrics-recording-only",
                "--no-pings",
                // Steps go on in a window that another one covers.
                "--disable-background-timer-throttling",
                "--disable-backgrounding-occluded-windows",
                "--disable-renderer-backgrounding",
                // Pages left are not kept in memory, new ones are painted at once, and a tab keeps
                // its frame from page to page: half the processor time of a page (docs/adr/0011).
                "--disable-features=Translate,OptimizationHints,MediaRouter,"
                    + "AutofillServerCommunication,BackForwardCache,PaintHolding,RenderDocument"));
    if (settings.headless()) {
      arguments.add("--headless=new");
      arguments.add("--disable-gpu");
      arguments.add("--hide-scrollbars");
    }
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium's sandbox refuses root.
      arguments.add("--no-sandbox");
    }
    options.addArguments(arguments);
    options.setBinary(settings.browser().binary().toFile());
    options.setExperimentalOption("prefs", PREFERENCES);
    return options;
  }

  /** Names outside the allowed hosts do not resolve, whatever the page asks for. */
  private static String onlyTo(BrowserSettings settings) {
    return "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
        + settings.hosts().stream()
            .map(host -> ", EXCLUDE " + host.replaceFirst(":\\d+$", ""))
            .sorted()
            .collect(Collectors.joining());
  }

  private static FirefoxOptions firefox(BrowserSettings settings, Path profile, int way) {
    FirefoxOptions options = new FirefoxOptions();
    options.setBinary(settings.browser().binary());
    options.addArguments(
        "-profile",
        profile.toString(),
        "--width=" + settings.width(),
        "--height=" + settings.height());
    if (settings.headless()) {
      options.addArguments("-headless");
    }
    options.addPreference("signon.rememberSignons", false);
    options.addPreference("app.update.enabled", false);
    options.addPreference("datareporting.policy.dataSubmissionEnabled", false);
    options.addPreference("network.proxy.type", 1);
    options.addPreference("network.proxy.socks", "127.0.0.1");
    options.addPreference("network.proxy.socks_port", way);
    options.addPreference("network.proxy.socks_version", 5);
    options.addPreference("network.proxy.socks_remote_dns", true);
    options.addPreference("network.proxy.no_proxies_on", "");
    options.addPreference("network.proxy.allow_hijacking_localhost", true);
    options.addPreference("network.proxy.failover_direct", false);
    // Pages left are not kept in memory: one that comes back is loaded, and looked at, anew.
    options.addPreference("browser.sessionhistory.max_total_viewers", 0);
    options.addPreference("media.peerconnection.enabled", false);
    options.addPreference("network.http.http2.enabled", false);
    options.addPreference("network.http.http3.enable", false);
    return options;
  }
}
