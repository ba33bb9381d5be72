package jp.yui.agent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The clean product's screens, by the names of their fields. */
final class CleanScreens {
  private static final List<String> BEFORE_SPOUSE =
      List.of(
          "applicant-name",
          "applicant-kana",
          "applicant-birth",
          "postal-code",
          "address",
          "building",
          "phone");
  private static final List<String> ACCOUNT =
      List.of("bank-name", "branch-name", "account-no", "account-holder", "remarks");

  private final ChromeDriver driver;
  private final WebDriverWait wait;
  private final String base;

  CleanScreens(ChromeDriver driver, String base) {
    this.driver = driver;
    // Asks ten times as often as Selenium's own half second, which would only wait.
    this.wait = new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(50));
    this.base = base;
  }

  void waitFor(String heading) {
    wait.until(ExpectedConditions.textToBe(By.tagName("h1"), heading));
  }

  /** Registers one and gives the core system's number. */
  String register(Claim claim, Path pictures) throws IOException {
    driver.get(base + "/entry");
    waitFor("認定請求の登録");
    fill(claim);
    child(claim);
    driver.findElement(By.cssSelector("main p.actions button.primary")).click();
    waitFor("登録内容の確認");
    picture(pictures.resolve(claim.screen("receipt-no") + "-before-submit.png"));
    driver.findElement(By.cssSelector("main p.actions button.primary")).click();
    waitFor("登録完了");
    String receipt = driver.findElement(By.cssSelector("dd.big")).getText();
    picture(pictures.resolve(claim.screen("receipt-no") + "-receipt.png"));
    return receipt;
  }

  private void fill(Claim claim) {
    type(claim, "receipt-no");
    date(claim, "received-on");
    BEFORE_SPOUSE.forEach(field -> type(claim, field));
    choose(claim, "applicant-sex");
    select(claim, "occupation");
    select(claim, "pension");
    choose(claim, "spouse");
    if (claim.married()) {
      type(claim, "spouse-name");
      type(claim, "spouse-kana");
      date(claim, "spouse-birth");
    }
    ACCOUNT.forEach(field -> type(claim, field));
    choose(claim, "account-kind");
  }

  private void child(Claim claim) {
    driver.findElement(By.id("add-child")).click();
    wait.until(ExpectedConditions.elementToBeClickable(By.id("child-1-name")));
    type(claim, "child-1-name");
    type(claim, "child-1-kana");
    type(claim, "child-1-birth");
    select(claim, "child-1-relation");
    choose(claim, "child-1-living");
  }

  private void type(Claim claim, String field) {
    WebElement input = driver.findElement(By.id(field));
    input.clear();
    input.sendKeys(claim.screen(field));
  }

  /** What keys a date field takes depends on the browser's language, so it is set by script. */
  private void date(Claim claim, String field) {
    driver.executeScript(
        "arguments[0].value = arguments[1];"
            + "arguments[0].dispatchEvent(new Event('change', {bubbles: true}))",
        driver.findElement(By.id(field)),
        claim.screen(field));
  }

  private void select(Claim claim, String field) {
    new Select(driver.findElement(By.id(field))).selectByVisibleText(claim.screen(field));
  }

  private void choose(Claim claim, String field) {
    driver
        .findElement(
            By.cssSelector("input[name='%s'][value='%s']".formatted(field, claim.screen(field))))
        .click();
  }

  /** The whole page, as the agent's evidence has it, not only the window. */
  private void picture(Path file) throws IOException {
    Object png =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
            .get("data");
    Files.write(file, Base64.getDecoder().decode(String.valueOf(png)));
  }
}
