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
import java.util.Set;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.FirstStart;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page in a real browser: WCAG 2.1 AA as far as axe-core sees, nothing from elsewhere. */
@PlatformTest
class PagesTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
  private static final Path PICTURES = Path.of("target/pictures");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static ChromeDriver browser;

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private FirstStart firstStart;
  @Autowired private Shelf shelf;
  @Autowired private Municipalities municipalities;
  @LocalServerPort private int port;

  @BeforeAll
  static void open() throws IOException {
    browser = TestBrowser.open();
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void close() {
    browser.quit();
  }

  @Test
  void everyPageIsForEverybody() throws IOException {
    String token = Objects.requireNonNull(firstStart.open());
    look("/first-start?token=" + token, "first-start");
    press();
    look("", "first-start-problems");
    look("/first-start?token=x", "first-start-over");
    look("/sign-in", "sign-in");
    look("/sign-in?refused", "sign-in-refused");

    accounts.add(
        new NewAccount(
            "kanri", "結野 花子", null, PASSWORD, Set.of(Role.CONSORTIUM_ADMIN, Role.PUBLISHER)));
    signIn("kanri");
    look("", "front");
    look("/municipalities", "municipalities");
    press();
    look("", "municipalities-problems");
    look("/items", "items");
    browser.findElement(By.name("header")).sendKeys("受付番号,請求者氏名,請求者氏名カナ,加入年金");
    press();
    look("", "items-proposals");
    press();
    look("", "items-columns");
    look("/scenarios", "scenarios-none");
    look("/publish", "publish");
    press();
    look("", "publish-faults");
    browser
        .findElement(By.name("zip"))
        .sendKeys(
            Files.write(PICTURES.resolve("x.zip"), SharedScenario.broken())
                .toAbsolutePath()
                .toString());
    press();
    look("", "publish-problems");
    shelf.file(SharedScenario.bundle(), null, null);
    look("/scenarios?q=児童手当", "scenarios");
    look("/scenarios?form=CSV&state=IN_REVIEW", "scenarios-narrowed");
    look("/scenarios/jido-teate/nintei-seikyu", "scenario");
    look("/audit?verify=true", "audit");
    look("/administrators", "administrators");
    municipalities.add(new Municipality("131016", "結野区", "東京都", 67_000));
    look("/administrators", "administrators");
    press();
    look("", "administrators-problems");
    look("/account/second-factor", "second-factor");
    browser.findElement(By.name("code")).sendKeys("1");
    press();
    look("", "second-factor-problem");
    look("/account/sessions", "sessions");
    look("/sign-in/code", "code-not-due");
    look("/nowhere", "not-found");
    jdbc.sql("insert into second_factor select id, 'MZXW6YTB', 0 from account").update();
    look("/account/second-factor", "second-factor-on");
    browser.manage().deleteAllCookies();
    look("/sign-in", "sign-in-again");
    browser.findElement(By.name("username")).sendKeys("kanri");
    browser.findElement(By.name("password")).sendKeys(PASSWORD);
    press();
    look("", "code");
    browser.findElement(By.name("code")).sendKeys("1");
    press();
    look("", "code-problem");

    browser.manage().deleteAllCookies();
    accounts.add(
        new NewAccount(
            "yuino", "結野 次郎", "131016", PASSWORD, Set.of(Role.MUNICIPALITY_ADMIN, Role.AUDITOR)));
    signIn("yuino");
    look("/people", "people");
    browser.findElement(By.name("signInName")).sendKeys("tanaka");
    press("main form.narrow button");
    look("", "people-problems");
    browser.findElement(By.name("name")).sendKeys("田中 一郎");
    press("main form.narrow button");
    look("", "people-invited");
    String link = browser.findElement(By.cssSelector("main code")).getText();
    look("/people", "people-two");
    look(link.substring(link.indexOf("/invitation")), "invitation");
    look("/invitation?token=x", "invitation-over");
  }

  private void signIn(String name) {
    browser.get("http://localhost:" + port + "/sign-in");
    browser.findElement(By.name("username")).sendKeys(name);
    browser.findElement(By.name("password")).sendKeys(PASSWORD);
    press();
  }

  private void press() {
    press("main button");
  }

  /** Presses a button and waits for the next page. */
  private void press(String button) {
    WebElement page = browser.findElement(By.tagName("html"));
    browser.findElement(By.cssSelector(button)).click();
    // Chromium, asked about a page that is just going, says so in words of its own.
    new WebDriverWait(browser, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(ExpectedConditions.stalenessOf(page));
  }

  /**
   * @param path empty for where the browser is
   */
  private void look(String path, String name) throws IOException {
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
}
