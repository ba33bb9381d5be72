package jp.yui.agent.screen;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.agent.screen.browser.FoundBrowser;

/**
 * How a browser is started.
 *
 * @param base what {@code open} paths stand below
 * @param hosts {@code host} (any port) or {@code host:port}; nothing else is ever loaded
 * @param home the agent's folder; profiles and the record of processes live below it
 * @param patience how long a step waits for the screen to become ready for it
 * @param load how long a page may take to load
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 */
public record BrowserSettings(
    FoundBrowser browser,
    boolean headless,
    URI base,
    Set<String> hosts,
    Path home,
    Duration patience,
    Duration load,
    int width,
    int height) {

  public BrowserSettings {
    // Names of hosts know no case (RFC 4343); pages tell theirs in small letters.
    hosts =
        hosts.stream().map(h -> h.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
  }

  /** The usual waits and window. */
  public static BrowserSettings of(
      FoundBrowser browser, boolean headless, URI base, Set<String> hosts, Path home) {
    return new BrowserSettings(
        browser,
        headless,
        base,
        hosts,
        home,
        Duration.ofSeconds(10),
        Duration.ofSeconds(60),
        1280,
        1024);
  }

  public BrowserSettings withPatience(Duration longer) {
    return new BrowserSettings(browser, headless, base, hosts, home, longer, load, width, height);
  }
}
