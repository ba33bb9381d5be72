package jp.yui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

class FaultsInBrowserTest {
  private static Practice practice;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    practice = new Practice();
    browser = Chromium.open();
  }

  @AfterAll
  static void stop() {
    browser.quit();
    practice.close();
  }

  @BeforeEach
  void signIn() {
    practice.reset();
    browser.get(practice.url("/clean/login"));
    browser.findElement(By.id("operator")).sendKeys("renshu");
    browser.findElement(By.id("password")).sendKeys(Practice.PASSWORD + Keys.ENTER);
    browser.findElement(By.xpath("//h1[.='メニュー']"));
    browser.get(practice.url("/clean/entry"));
  }

  @Test
  void cutsTheAnswerWithoutMakingTheBrowserPostAgain() {
    practice.fault("lost-answer", "product", "clean", "times", 1);
    for (Map.Entry<String, String> e : Forms.clean("B-1").entrySet()) {
      if (e.getKey().equals("spouse")) {
        browser.findElement(By.cssSelector("[name=spouse][value=無]")).click();
      } else {
        browser.executeScript(
            "document.getElementById(arguments[0]).value = arguments[1]", e.getKey(), e.getValue());
      }
    }
    pressPrimary();
    browser.findElement(By.xpath("//h1[.='登録内容の確認']"));
    pressPrimary();
    patience().until(d -> practice.judge().get("total").asInt() > 0);
    patience().until(d -> String.valueOf(d.getCurrentUrl()).endsWith("/clean/register"));
    assertThat(browser.findElements(By.xpath("//h1[.='登録完了']"))).isEmpty();
    assertThat(practice.judge().get("total").asInt()).isEqualTo(1);
  }

  @Test
  void changesAFieldByAScriptAfterItWasFilledIn() {
    practice.fault("changing-script", "product", "clean", "millis", 50);
    browser.get(practice.url("/clean/entry"));
    WebElement address = browser.findElement(By.id("address"));
    address.sendKeys("練習市1-23" + Keys.TAB);
    patience().until(d -> "練習市1-2".equals(address.getDomProperty("value")));
  }

  private static void pressPrimary() {
    WebElement button = browser.findElement(By.cssSelector("main button.primary"));
    browser.executeScript("arguments[0].scrollIntoView({block:'center'})", button);
    button.click();
  }

  private static WebDriverWait patience() {
    return new WebDriverWait(browser, Duration.ofSeconds(15));
  }
}
