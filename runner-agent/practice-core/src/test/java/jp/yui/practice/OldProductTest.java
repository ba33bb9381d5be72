package jp.yui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Alert;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;

class OldProductTest {
  private static final Charset CP932 = Charset.forName("windows-31j");
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
    browser.get(practice.url("/old/Login.aspx"));
    Chromium.picture(browser, "old-login");
    box("操作者ID", 1).sendKeys("renshu");
    box("パスワード", 1).sendKeys(Practice.PASSWORD);
    press("ログイン");
    wait(d -> "練習用児童手当V5".equals(d.getTitle()));
  }

  @AfterEach
  void signOut() {
    browser.manage().deleteAllCookies();
  }

  @Test
  void takesAWholeApplicationThroughFramesPopupAndConfirm() {
    Chromium.picture(browser, "old-frames");
    browser.switchTo().frame("menu").findElement(By.linkText("認定請求入力")).click();
    main("認定請求入力");
    box("受付番号", 1).sendKeys(" V-001");
    era("申請日", "5", "8", "5", "7");
    box("請求者氏名", 1).sendKeys("髙﨑①㈱～");
    box("請求者氏名カナ", 1).sendKeys("ﾀｶｻｷ smith");
    era("請求者生年月日", "4", "5", "5", "00");
    box("性別", 1).sendKeys("2");
    box("郵便番号", 1).sendKeys("100");
    box("郵便番号", 2).sendKeys("0001");
    box("電話番号", 1).sendKeys("090");
    box("電話番号", 2).sendKeys("1234");
    box("電話番号", 3).sendKeys("5678");
    box("住所", 1).sendKeys("練習市見本町１－１");
    list("職業", "99");
    list("配偶者", "0");
    box("口座種別", 1).sendKeys("1");
    box("口座番号", 1).sendKeys("123");
    box("口座名義カナ", 1).sendKeys("ﾀｶｻｷ ｼﾞｮﾝ");
    String name = String.valueOf(box("住所", 1).getDomAttribute("name"));
    child("見本　太郎");
    child("見本　次郎");
    Chromium.picture(browser, "old-entry");
    press("確認(F9)");
    main("登録内容確認");
    Chromium.picture(browser, "old-confirm");
    assertThat(browser.findElement(cell("請求者氏名")).getText()).isEqualTo("髙﨑①㈱～");
    assertThat(browser.findElement(cell("請求者生年月日")).getText()).isEqualTo("平成5年5月00日");
    press("登録(F12)");
    Alert ask = wait(ExpectedConditions.alertIsPresent());
    assertThat(ask.getText()).isEqualTo("登録します。よろしいですか？");
    ask.dismiss();
    assertThat(practice.judge().get("total").asInt()).isZero();
    press("登録(F12)");
    wait(ExpectedConditions.alertIsPresent()).accept();
    main("登録完了");
    Chromium.picture(browser, "old-complete");
    String number = browser.findElement(cell("認定番号")).getText();

    JsonNode one = practice.judge().get("registrations").get(0);
    assertThat(one.get("ninteiNo").asString()).isEqualTo(number).matches("5\\d{7}");
    Map<String, String> fields = new LinkedHashMap<>();
    one.get("fields").properties().forEach(e -> fields.put(e.getKey(), e.getValue().asString()));
    fields.values().removeIf(String::isEmpty);
    assertThat(fields)
        .containsOnly(
            Map.entry("receipt-no", "V-001"),
            Map.entry("received-on-era", "5"),
            Map.entry("received-on-year", "8"),
            Map.entry("received-on-month", "5"),
            Map.entry("received-on-day", "7"),
            Map.entry("applicant-name", "髙﨑①㈱～"),
            Map.entry("applicant-kana", "ﾀｶｻｷ SMITH"),
            Map.entry("applicant-birth-era", "4"),
            Map.entry("applicant-birth-year", "5"),
            Map.entry("applicant-birth-month", "5"),
            Map.entry("applicant-birth-day", "00"),
            Map.entry("applicant-sex", "2"),
            Map.entry("postal-code-1", "100"),
            Map.entry("postal-code-2", "0001"),
            Map.entry("phone-1", "090"),
            Map.entry("phone-2", "1234"),
            Map.entry("phone-3", "5678"),
            Map.entry("address", "練習市見本町１－１"),
            Map.entry("occupation", "99"),
            Map.entry("spouse", "0"),
            Map.entry("account-kind", "1"),
            Map.entry("account-no", "0000123"),
            Map.entry("account-holder", "ﾀｶｻｷ ｼﾞﾖﾝ"));
    assertThat(one.get("children")).hasSize(2);
    assertThat(one.at("/children/1").toString())
        .isEqualTo(
            "{\"name\":\"見本　次郎\",\"kana\":\"ﾐﾎﾝ\",\"birth-era\":\"5\",\"birth-year\":\"2\","
                + "\"birth-month\":\"4\",\"birth-day\":\"1\",\"relation\":\"02\",\"living\":\"1\"}");

    open("/old/Entry.aspx", "認定請求入力");
    assertThat(box("住所", 1).getDomAttribute("name")).startsWith("ctl00$").isNotEqualTo(name);
  }

  @Test
  void searchesWithEnterAndOpensTheEntryWithF12() {
    open("/old/Search.aspx", "認定請求照会");
    box("受付番号", 1).sendKeys("S2025-00007" + Keys.ENTER);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    browser.findElement(By.xpath("//td[.='検索結果']"));
    Chromium.picture(browser, "old-search");
    assertThat(browser.findElement(By.xpath("//table[@class='list']//tr[3]/td[3]")).getText())
        .isEqualTo("S-000007");
    box("受付番号", 1).sendKeys(Keys.F12);
    main("認定請求入力");
  }

  @Test
  void refusesFullWidthKanaByAnAlertAndKeepsTheValues() {
    open("/old/Entry.aspx", "認定請求入力");
    box("請求者氏名カナ", 1).sendKeys("タカサキ");
    press("確認(F9)");
    Alert alert = wait(ExpectedConditions.alertIsPresent());
    assertThat(alert.getText()).contains("受付番号を入力してください。\n").contains("請求者氏名カナは半角カナで入力してください。");
    alert.accept();
    assertThat(box("請求者氏名カナ", 1).getDomProperty("value")).isEqualTo("タカサキ");
  }

  @Test
  void receivesWhatCp932LacksAsACharacterReferenceAsBrowsersSendIt() {
    open("/old/Entry.aspx", "認定請求入力");
    box("受付番号", 1).sendKeys("V-002");
    era("申請日", "5", "8", "5", "7");
    type(box("請求者氏名", 1), "𠮷田　葛󠄀");
    box("請求者氏名カナ", 1).sendKeys("ﾖｼﾀﾞ");
    list("請求者生年月日", "9");
    box("住所", 1).sendKeys("練習市");
    list("配偶者", "0");
    press("確認(F9)");
    main("登録内容確認");
    assertThat(browser.findElement(cell("請求者氏名")).getText()).isEqualTo("&#134071;田　葛&#917760;");
    press("登録(F12)");
    wait(ExpectedConditions.alertIsPresent()).accept();
    main("登録完了");
    assertThat(practice.judge().at("/registrations/0/fields/applicant-name").asString())
        .isEqualTo("&#134071;田　葛&#917760;");
  }

  @Test
  void showsTheEndOfASessionInsideTheFrame() {
    practice.fault("expire-session", "product", "old", "times", 1, "path", "/old/Search.aspx");
    browser.switchTo().frame("menu").findElement(By.linkText("認定請求照会")).click();
    main("セッションが切れました");
    Chromium.picture(browser, "old-timeout");
    browser.findElement(By.linkText("ログイン画面へ")).click();
    wait(d -> String.valueOf(d.getTitle()).startsWith("ログイン"));
  }

  @Test
  void writesItsPagesInCp932() {
    var answer = practice.get("/old/Login.aspx");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=Shift_JIS");
    assertThat(new String(answer.body(), CP932)).contains("<td class=\"l\">操作者ID</td>");
  }

  private static void child(String name) {
    String entry = browser.getWindowHandle();
    press("児童追加");
    wait(ExpectedConditions.numberOfWindowsToBe(2));
    browser.getWindowHandles().stream()
        .filter(w -> !w.equals(entry))
        .forEach(w -> browser.switchTo().window(w));
    wait(d -> "児童入力 - 練習用児童手当V5".equals(d.getTitle()));
    box("氏名", 1).sendKeys(name);
    box("氏名カナ", 1).sendKeys("ﾐﾎﾝ");
    era("生年月日", "5", "2", "4", "1");
    list("続柄", "02");
    browser.findElement(By.xpath("//td[.='同居別居']/following-sibling::td[1]/input[1]")).click();
    Chromium.picture(browser, "old-child");
    press("追加");
    wait(ExpectedConditions.numberOfWindowsToBe(1));
    browser.switchTo().window(entry).switchTo().frame("main");
    browser.findElement(By.xpath("//table[@id='tblJido']//td[.='" + name + "']"));
  }

  private static void open(String path, String title) {
    browser.switchTo().defaultContent().switchTo().frame("main");
    browser.executeScript("location.href = arguments[0]", path);
    main(title);
  }

  /** Waits until the main frame shows the screen of that title. */
  private static void main(String title) {
    wait(
        d -> {
          browser.switchTo().defaultContent().switchTo().frame("main");
          return !browser
              .findElements(By.xpath("//div[@class='bar'][.='" + title + "']"))
              .isEmpty();
        });
  }

  private static <T> T wait(java.util.function.Function<org.openqa.selenium.WebDriver, T> until) {
    return new WebDriverWait(browser, Duration.ofSeconds(15))
        .ignoring(org.openqa.selenium.WebDriverException.class)
        .until(until);
  }

  private static By cell(String label) {
    return By.xpath("//td[.='" + label + "']/following-sibling::td[1]");
  }

  /**
   * Some versions of the driver refuse keys beyond the Basic Multilingual Plane; the browser takes
   * them as text.
   */
  private static void type(WebElement box, String text) {
    box.click();
    browser.executeCdpCommand("Input.insertText", Map.of("text", text));
  }

  private static WebElement box(String label, int n) {
    return browser.findElement(
        By.xpath("//td[.='" + label + "']/following-sibling::td[1]/descendant::input[" + n + "]"));
  }

  private static void list(String label, String value) {
    new Select(browser.findElement(cell(label)).findElement(By.tagName("select")))
        .selectByValue(value);
  }

  private static void era(String label, String era, String year, String month, String day) {
    list(label, era);
    box(label, 1).sendKeys(year);
    box(label, 2).sendKeys(month);
    box(label, 3).sendKeys(day);
  }

  private static void press(String text) {
    WebElement button = browser.findElement(By.cssSelector("input[value='" + text + "']"));
    browser.executeScript("arguments[0].scrollIntoView({block:'center'})", button);
    button.click();
  }
}
