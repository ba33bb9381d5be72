package jp.yui.agent.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yui.agent.demo.PracticeProcess;
import jp.yui.agent.screen.browser.BrowserKind;
import jp.yui.agent.screen.browser.FoundBrowser;
import org.openqa.selenium.By;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The same job written by hand for this one screen, each field found and typed into; no reading
 * back, no ledger, nothing covered in the pictures.
 */
final class PlainSelenium implements Contender {
  /** Warns of DevTools of another version, which this script does not use. Kept, or it forgets. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  /** As the agent starts its browsers, but for what keeps them to its own way out. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--window-size=1280,1024",
          "--no-proxy-server",
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
          "--disable-background-timer-throttling",
          "--disable-backgrounding-occluded-windows",
          "--disable-renderer-backgrounding",
          "--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,"
              + "BackForwardCache,PaintHolding,RenderDocument",
          "--headless=new",
          "--disable-gpu",
          "--hide-scrollbars");

  private final FoundBrowser browser;
  private final String base;

  /**
   * @throws IllegalArgumentException if it is neither Chrome nor Chromium, the only ones that this
   *     script was written for
   */
  PlainSelenium(FoundBrowser browser, int port) {
    if (browser.kind() != BrowserKind.CHROME && browser.kind() != BrowserKind.CHROMIUM) {
      throw new IllegalArgumentException(browser.kind().toString());
    }
    SELENIUM.setLevel(Level.SEVERE);
    this.browser = browser;
    this.base = "http://127.0.0.1:" + port + "/clean";
  }

  @Override
  public void register(List<Claim> claims, Path folder, Meter meter) throws Exception {
    Path pictures = Files.createDirectories(folder.resolve("pictures"));
    ChromeDriver driver = start(folder.resolve("profile"));
    try {
      driver.get(base + "/login");
      driver.findElement(By.id("operator")).sendKeys(PracticeProcess.OPERATOR);
      driver.findElement(By.id("password")).sendKeys(PracticeProcess.PASSWORD);
      driver.findElement(By.cssSelector("main button.primary")).click();
      CleanScreens screens = new CleanScreens(driver, base);
      screens.waitFor("メニュー");
      for (Claim claim : claims) {
        if (screens.register(claim, pictures).isBlank()) {
          throw new IllegalStateException("no receipt for " + claim.screen("receipt-no"));
        }
        meter.record();
      }
    } finally {
      driver.quit();
    }
  }

  private ChromeDriver start(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.binary().toFile());
    options.addArguments(ARGUMENTS);
    options.addArguments("--user-data-dir=" + profile);
    if ("root".equals(System.getProperty("user.name"))) {
      options.addArguments("--no-sandbox");
    }
    options.setPageLoadStrategy(PageLoadStrategy.EAGER);
    options.setPageLoadTimeout(Duration.ofSeconds(60));
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "credentials_enable_service", false,
            "profile.password_manager_enabled", false,
            "autofill.enabled", false,
            "autofill.profile_enabled", false,
            "autofill.credit_card_enabled", false,
            "history.saving_disabled", true,
            "search.suggest_enabled", false,
            "signin.allowed", false,
            "translate.enabled", false));
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(browser.driver().toFile())
            .usingAnyFreePort()
            .build(),
        options);
  }
}
