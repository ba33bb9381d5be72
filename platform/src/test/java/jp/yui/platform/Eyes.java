package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Somebody who looks at pages in a real browser: WCAG 2.1 AA as far as axe-core sees, nothing from
 * elsewhere, not more than a thin line carries. Pictures are left in {@code target/pictures}.
 */
public final class Eyes implements AutoCloseable {
  public static final Path PICTURES = Path.of("target/pictures");

  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver browser;
  private final int port;

  public Eyes(int port) throws IOException {
    this.browser = TestBrowser.open();
    this.port = port;
    Files.createDirectories(PICTURES);
  }

  public ChromeDriver browser() {
    return browser;
  }

  /** Signs in; whoever was before is forgotten. */
  public void signIn(String name, String password) {
    browser.get("http://localhost:" + port + "/sign-in");
    browser.manage().deleteAllCookies();
    browser.get("http://localhost:" + port + "/sign-in");
    browser.findElement(By.name("username")).sendKeys(name);
    browser.findElement(By.name("password")).sendKeys(password);
    press();
  }

  /** Types into a field of that name. */
  public void type(String field, String text) {
    WebElement element = browser.findElement(By.name(field));
    element.clear();
    element.sendKeys(text);
  }

  /** Presses the page's main button. */
  public void press() {
    press("main button");
  }

  /** Presses a button, named by a CSS selector, and waits for the next page. */
  public void press(String button) {
    WebElement page = browser.findElement(By.tagName("html"));
    browser.findElement(By.cssSelector(button)).click();
    // Chromium, asked about a page that is just going, says so in words of its own.
    new WebDriverWait(browser, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(
            ExpectedConditions.and(
                ExpectedConditions.stalenessOf(page),
                // The old page goes before the new one is there: a picture taken between fails.
                ExpectedConditions.jsReturnsValue(
                    "return document.readyState === 'complete' || null")));
  }

  /**
   * Holds a page against all that every page must be.
   *
   * @param path empty for where the browser is
   * @param name of the picture
   */
  public void look(String path, String name) throws IOException {
    if (!path.isEmpty()) {
      browser.get("http://localhost:" + port + path);
    }
    Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    List<Rule> violations = new AxeBuilder().withTags(WCAG).analyze(browser).getViolations();
    assertThat(violations)
        .as(name)
        .extracting(rule -> rule.getId() + ": " + rule.getNodes())
        .isEmpty();
    assertThat(browser.manage().logs().get("browser").getAll())
        .as("what the browser complains of at %s", name)
        .filteredOn(entry -> !entry.getMessage().contains("status of 404"))
        .isEmpty();
    assertThat(browser.findElements(By.cssSelector("h1"))).as(name).hasSize(1);
    Object transferred =
        browser.executeScript(
            "return performance.getEntries().reduce((n, e) => n + (e.transferSize || 0), 0)");
    assertThat(((Number) Objects.requireNonNull(transferred)).longValue())
        .as("bytes of %s", name)
        .isLessThan(200_000);
  }

  /** Leaves a picture of a part of the page that it looks at, named by a CSS selector. */
  public void picture(String part, String name) throws IOException {
    Files.write(
        PICTURES.resolve(name + ".png"),
        browser.findElement(By.cssSelector(part)).getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    browser.quit();
  }
}
