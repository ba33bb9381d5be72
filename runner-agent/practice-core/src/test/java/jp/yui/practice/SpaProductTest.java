package jp.yui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;

class SpaProductTest {
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
    browser.get(practice.url("/spa/"));
    heading("サインイン");
    Chromium.picture(browser, "spa-login");
    browser.findElement(By.cssSelector("[aria-label=操作者ID]")).sendKeys("renshu");
    browser.findElement(By.cssSelector("[aria-label=パスワード]")).sendKeys(Practice.PASSWORD);
    press("サインイン");
    heading("ホーム");
  }

  @AfterEach
  void signOut() {
    browser.manage().deleteAllCookies();
  }

  @Test
  void takesAWholeApplicationThroughItsOwnWidgets() {
    Chromium.picture(browser, "spa-home");
    browser.findElement(By.cssSelector("[aria-label=申請を登録する]")).click();
    heading("申請を登録する");
    type("受付番号", "K-001");
    date("申請日", "2026年", "5月", "2026年5月7日");
    type("請求者氏名", "𠮷田　葛󠄀");
    type("請求者氏名カナ", "ヨシダ　カズラ");
    date("請求者生年月日", "1988年", "2月", "1988年2月29日");
    radio("性別", "女");
    type("郵便番号", "1000001");
    type("住所", "練習市見本町1-1");
    option("職業", "公務員");
    assertThat(named("配偶者氏名").isDisplayed()).isFalse();
    named("配偶者あり").click();
    type("配偶者氏名", "見本　花子");
    press("児童を追加");
    press("児童を追加");
    for (int i = 1; i <= 2; i++) {
      String child = "//*[@role='group'][h3='児童" + i + "']";
      type(child, "氏名", "見本　子" + i);
      date(child, "生年月日", "2020年", "4月", "2020年4月" + i + "日");
      option(child, "続柄", "子");
      radio(child, "同居別居", "別居");
    }
    Chromium.picture(browser, "spa-entry-end");
    browser.executeScript("scrollTo(0, 0)");
    Chromium.picture(browser, "spa-entry");
    press("内容を確認する");
    browser.findElement(By.xpath("//*[@role='dialog']/h2[.='登録の確認']"));
    Chromium.picture(browser, "spa-confirm");
    press("登録する");
    heading("申請の詳細");
    String number =
        browser.findElement(By.xpath("//dt[.='認定番号']/following-sibling::dd[1]")).getText();
    assertThat(number).startsWith("KD-");
    WebElement toast = browser.findElement(By.cssSelector("[role=status]"));
    assertThat(toast.getText()).isEqualTo("登録しました。認定番号 " + number);
    Chromium.picture(browser, "spa-detail");
    patience().until(ExpectedConditions.stalenessOf(toast));

    JsonNode one = practice.judge().get("registrations").get(0);
    assertThat(one.get("ninteiNo").asString()).isEqualTo(number);
    Map<String, String> fields = new LinkedHashMap<>();
    one.get("fields").properties().forEach(e -> fields.put(e.getKey(), e.getValue().asString()));
    assertThat(fields)
        .containsOnly(
            Map.entry("receipt-no", "K-001"),
            Map.entry("received-on", "2026-05-07"),
            Map.entry("applicant-name", "𠮷田　葛󠄀"),
            Map.entry("applicant-kana", "ヨシダ　カズラ"),
            Map.entry("applicant-birth", "1988-02-29"),
            Map.entry("applicant-sex", "女"),
            Map.entry("postal-code", "1000001"),
            Map.entry("address", "練習市見本町1-1"),
            Map.entry("occupation", "公務員"),
            Map.entry("spouse", "on"),
            Map.entry("spouse-name", "見本　花子"));
    assertThat(one.get("children").toString())
        .isEqualTo(
            "[{\"name\":\"見本　子1\",\"birth\":\"2020-04-01\",\"relation\":\"子\",\"living\":\"別居\"},"
                + "{\"name\":\"見本　子2\",\"birth\":\"2020-04-02\",\"relation\":\"子\",\"living\":\"別居\"}]");
  }

  @Test
  void losesAValueThatWasSetWithoutAnInputEvent() {
    browser.get(practice.url("/spa/entry"));
    heading("申請を登録する");
    browser.executeScript("arguments[0].value = '練習市'", named("住所"));
    assertThat(named("住所").getDomProperty("value")).isEqualTo("練習市");
    type("方書", "A");
    assertThat(named("住所").getDomProperty("value")).isEmpty();
  }

  @Test
  void loadsTwentyRowsMoreWhenTheListIsScrolled() {
    browser.get(practice.url("/spa/search"));
    heading("申請をさがす");
    press("さがす");
    WebElement table = browser.findElement(By.cssSelector("[role=table]"));
    By rows = By.cssSelector("[role=rowgroup] [role=row]");
    assertThat(table.getDomAttribute("aria-rowcount")).isEqualTo("48");
    assertThat(browser.findElements(rows)).hasSize(20);
    Chromium.picture(browser, "spa-search");
    browser.executeScript("arguments[0].scrollTop = 100000", table);
    patience().until(ExpectedConditions.numberOfElementsToBe(rows, 40));
    browser.executeScript("arguments[0].scrollTop = 100000", table);
    patience().until(ExpectedConditions.numberOfElementsToBe(rows, 48));
  }

  @Test
  void leadsToTheSignInWhenTheSessionIsLost() {
    practice.fault("expire-session", "product", "spa", "path", "/spa/api/form", "times", 1);
    browser.get(practice.url("/spa/entry"));
    heading("サインイン");
    assertThat(browser.findElement(By.cssSelector("[role=status]")).getText())
        .isEqualTo("セッションの有効期限が切れました");
    assertThat(browser.getCurrentUrl()).endsWith("/spa/login");
  }

  @Test
  void saysWhatIsMissingAboveTheForm() {
    browser.get(practice.url("/spa/entry"));
    heading("申請を登録する");
    press("内容を確認する");
    press("登録する");
    assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
        .contains("入力内容をご確認ください", "受付番号を入力してください。", "請求者生年月日を入力してください。");
    Chromium.picture(browser, "spa-problems");
    assertThat(practice.judge().get("total").asInt()).isZero();
  }

  private static WebDriverWait patience() {
    return new WebDriverWait(browser, Duration.ofSeconds(15));
  }

  private static void heading(String text) {
    browser.findElement(By.xpath("//h1[.='" + text + "']"));
  }

  private static WebElement named(String label) {
    return named("", label);
  }

  private static WebElement named(String within, String label) {
    String by = "[@aria-label='%s' or @aria-labelledby=//span[.='%s']/@id]".formatted(label, label);
    return browser.findElement(By.xpath(within + "//*" + by));
  }

  private static void type(String label, String value) {
    type("", label, value);
  }

  /** By insertText, because sendKeys cannot type beyond the basic plane. */
  private static void type(String within, String label, String value) {
    WebElement field = named(within, label);
    center(field);
    field.click();
    browser.executeCdpCommand("Input.insertText", Map.of("text", value));
  }

  private static void option(String label, String text) {
    option("", label, text);
  }

  private static void option(String within, String label, String text) {
    WebElement combo = named(within, label);
    center(combo);
    combo.click();
    browser.findElement(By.xpath("//li[@role='option'][.='" + text + "']")).click();
  }

  private static void radio(String label, String text) {
    radio("", label, text);
  }

  private static void radio(String within, String label, String text) {
    WebElement group = named(within, label);
    center(group);
    group.findElement(By.xpath(".//*[@role='radio'][.='" + text + "']")).click();
  }

  private static void date(String label, String year, String month, String day) {
    date("", label, year, month, day);
  }

  private static void date(String within, String label, String year, String month, String day) {
    WebElement field = named(within, label);
    center(field);
    field.click();
    option("年", year);
    option("月", month);
    if (day.endsWith("年2月29日")) {
      Chromium.picture(browser, "spa-date");
    }
    browser.findElement(By.cssSelector("[role=grid] button[aria-label='" + day + "']")).click();
  }

  private static void press(String text) {
    WebElement button = browser.findElement(By.xpath("//button[.='" + text + "']"));
    center(button);
    button.click();
  }

  private static void center(WebElement element) {
    browser.executeScript("arguments[0].scrollIntoView({block:'center'})", element);
  }
}
