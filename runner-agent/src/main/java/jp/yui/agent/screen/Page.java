package jp.yui.agent.screen;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.screen.line.WayOut;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Alert;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.NoSuchWindowException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.json.JsonMapper;

/** Talks with the document that the driver stands in: one round trip a call. */
final class Page {
  /** As long as the page itself has to be still ({@code requests.js}). */
  private static final Duration STILL = Duration.ofSeconds(1);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final YuiDriver driver;
  private final BrowserSettings settings;
  private final List<String> hosts;
  private final Standing standing;
  private final WayOut way;

  Page(YuiDriver driver, BrowserSettings settings, WayOut way) {
    this(driver, settings, way, new Standing());
  }

  private Page(YuiDriver driver, BrowserSettings settings, WayOut way, Standing standing) {
    this.driver = driver;
    this.settings = settings;
    this.way = way;
    this.standing = standing;
    this.hosts = settings.hosts().stream().sorted().toList();
  }

  Standing standing() {
    return standing;
  }

  Page withPatience(Duration patience) {
    return new Page(driver, settings.withPatience(patience), way, standing);
  }

  YuiDriver driver() {
    return driver;
  }

  /** Whether the browser awaits nothing from the network, and has heard nothing for long. */
  boolean still() {
    return way.stillFor().compareTo(STILL) > 0;
  }

  URI base() {
    return settings.base();
  }

  Duration patience() {
    return settings.patience();
  }

  Duration load() {
    return settings.load();
  }

  /** Whether such a place may be shown. */
  boolean allows(URI place) {
    String host = place.getHost();
    if (host == null) {
      return false;
    }
    String plain = host.toLowerCase(Locale.ROOT);
    return hosts.contains(plain) || hosts.contains(plain + ":" + place.getPort());
  }

  /**
   * Asks the page script.
   *
   * @return empty when a dialog of the page, or its end, cut the answer short
   */
  Optional<Answer> ask(String verb, Map<String, ?> request, long waitMillis) {
    Map<String, Object> all = new HashMap<>(request);
    all.put("verb", verb);
    all.put("wait", Math.max(0, waitMillis));
    all.put("hosts", hosts);
    if (!driver.kind().chromium() && !verb.endsWith("cover")) {
      // This driver does not wait for the page that a press leads to.
      all.put("unwaited", true);
      all.put("patience", patience().toSeconds());
    }
    String words = JSON.writeValueAsString(all);
    // Where a new document is likely, the script comes along: one round trip instead of two.
    Object answer =
        standing.newDocument ? PageScript.MISSING : driver.executeScript(PageScript.RUN, words);
    if (PageScript.MISSING.equals(answer)) {
      answer = driver.executeScript(PageScript.BRING, words);
    }
    standing.newDocument = false;
    if (answer instanceof List<?> parts && parts.getFirst() instanceof String body) {
      return Optional.of(
          new Answer(JSON.readTree(body), parts.get(1) instanceof WebElement e ? e : null));
    }
    return Optional.empty();
  }

  /** The press itself. */
  Pressed press(WebElement element) {
    standing.newDocument = true;
    try {
      Object answer = driver.executeScript(PageScript.PRESS, element);
      if (Boolean.FALSE.equals(answer)) {
        return new Pressed.Stale();
      }
      return answer instanceof String changed
          ? new Pressed.Changed(new Answer(JSON.readTree(changed), null))
          : new Pressed.Done();
    } catch (StaleElementReferenceException e) {
      return new Pressed.Stale();
    } catch (WebDriverException e) {
      if (!cutShort(e)) {
        throw e;
      }
      return new Pressed.Done();
    }
  }

  /** Types the keys, once. */
  void type(Actions keys) {
    try {
      keys.perform();
    } catch (WebDriverException e) {
      if (!cutShort(e)) {
        throw e;
      }
    }
  }

  /**
   * Whether what was sent led away from the page, or opened a dialog, before it could answer. It
   * may not have arrived; it counts as sent all the same, for twice is worse than not at all: the
   * next step sees what is there, an open dialog too.
   */
  private boolean cutShort(WebDriverException e) {
    standing.at = null;
    standing.newDocument = true;
    return e instanceof UnhandledAlertException || Passing.is(e);
  }

  /**
   * Whether only the frame that the driver stood in was replaced: Firefox tells that in the words
   * for a window that has closed.
   */
  boolean frameGone(WebDriverException e) {
    if (driver.kind().chromium() || !(e instanceof NoSuchWindowException)) {
      return false;
    }
    try {
      return !driver.getWindowHandle().isEmpty();
    } catch (WebDriverException gone) {
      return false;
    }
  }

  /** What came of a press. */
  sealed interface Pressed {
    record Done() implements Pressed {}

    /** The element, or its page, was being replaced before the press; nothing was pressed. */
    record Stale() implements Pressed {}

    /** A field no longer shows what it was given; nothing was pressed. */
    record Changed(Answer answer) implements Pressed {}
  }

  /** The dialog that is open now. */
  @Nullable Alert dialog() {
    try {
      return driver.switchTo().alert();
    } catch (NoAlertPresentException e) {
      return null;
    }
  }

  void quit() {
    try {
      driver.quit();
    } catch (WebDriverException e) {
      // what is left is ended by its process
    }
  }
}
