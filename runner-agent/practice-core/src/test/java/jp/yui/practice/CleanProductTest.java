package jp.yui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import tools.jackson.databind.JsonNode;

class CleanProductTest {
  private static Practice practice;

  @BeforeAll
  static void start() {
    practice = new Practice();
  }

  @AfterAll
  static void stop() {
    practice.close();
  }

  @BeforeEach
  void clear() {
    practice.reset();
    practice.post("/clean/login", Map.of("operator", "renshu", "password", Practice.PASSWORD));
  }

  @Test
  void recordsExactlyWhatAnOperatorTypedInTheBrowser(@TempDir Path folder) throws Exception {
    ChromeDriver browser = Chromium.open();
    try {
      browser.get(practice.url("/"));
      Chromium.picture(browser, "start");
      browser.get(practice.url("/clean/entry"));
      assertThat(browser.getCurrentUrl()).endsWith("/clean/login?expired");
      Chromium.picture(browser, "clean-login");
      type(browser, "操作者ID", "renshu");
      type(browser, "パスワード", Practice.PASSWORD);
      press(browser, "ログイン");
      Chromium.picture(browser, "clean-menu");

      browser.get(practice.url("/clean/entry"));
      type(browser, "受付番号", "2026-0001");
      date(browser, "received-on", "2026-05-07");
      type(browser, "請求者氏名", "髙﨑　①㈱～");
      type(browser, "請求者氏名カナ", "タカサキ　タロウ");
      type(browser, "請求者生年月日", "平成5年5月1日");
      choose(browser, "applicant-sex", "男");
      type(browser, "郵便番号", "100-0001");
      type(browser, "住所", "練習市見本町一丁目2番3号");
      new Select(browser.findElement(By.name("occupation"))).selectByVisibleText("会社員");
      assertThat(browser.findElement(By.name("spouse-name")).isEnabled()).isFalse();
      choose(browser, "spouse", "有");
      type(browser, "配偶者氏名", "見本　花子");
      date(browser, "spouse-birth", "1994-02-03");
      type(browser, "口座番号", "01234567");
      browser
          .findElement(By.name("attachment"))
          .sendKeys(Files.writeString(folder.resolve("住民票.txt"), "abc").toString());
      press(browser, "児童を追加");
      press(browser, "児童を追加");
      for (int i = 1; i <= 2; i++) {
        String child = "child-" + i + "-";
        browser.findElement(By.id(child + "name")).sendKeys("見本　子" + i);
        browser.findElement(By.id(child + "birth")).sendKeys("令和元年6月" + i + "日");
        new Select(browser.findElement(By.id(child + "relation"))).selectByVisibleText("養子");
        choose(browser, child + "living", "同居");
      }
      Chromium.picture(browser, "clean-entry-end");
      scrollUp(browser);
      Chromium.picture(browser, "clean-entry");
      press(browser, "確認");
      heading(browser, "登録内容の確認");
      Chromium.picture(browser, "clean-confirm");
      press(browser, "登録");
      heading(browser, "登録完了");
      Chromium.picture(browser, "clean-complete");
      String number =
          browser.findElement(By.xpath("//dt[.='認定番号']/following-sibling::dd[1]")).getText();

      JsonNode one = practice.judge().get("registrations").get(0);
      assertThat(one.get("ninteiNo").asString()).isEqualTo(number).startsWith("N-");
      assertThat(one.get("receiptNo").asString()).isEqualTo("2026-0001");
      Map<String, String> fields = new LinkedHashMap<>();
      one.get("fields").properties().forEach(e -> fields.put(e.getKey(), e.getValue().asString()));
      fields.values().removeIf(String::isEmpty);
      assertThat(fields)
          .containsOnly(
              Map.entry("receipt-no", "2026-0001"),
              Map.entry("received-on", "2026-05-07"),
              Map.entry("applicant-name", "髙﨑　①㈱～"),
              Map.entry("applicant-kana", "タカサキ　タロウ"),
              Map.entry("applicant-birth", "平成5年5月1日"),
              Map.entry("applicant-sex", "男"),
              Map.entry("postal-code", "100-0001"),
              Map.entry("address", "練習市見本町一丁目2番3号"),
              Map.entry("occupation", "会社員"),
              Map.entry("spouse", "有"),
              Map.entry("spouse-name", "見本　花子"),
              Map.entry("spouse-birth", "1994-02-03"),
              Map.entry("account-no", "0123456"),
              Map.entry("attachment", "住民票.txt (3 bytes)"));
      assertThat(one.get("children").toString())
          .isEqualTo(
              "[{\"name\":\"見本　子1\",\"kana\":\"\",\"birth\":\"令和元年6月1日\",\"relation\":\"養子\",\"living\":\"同居\"},"
                  + "{\"name\":\"見本　子2\",\"kana\":\"\",\"birth\":\"令和元年6月2日\",\"relation\":\"養子\",\"living\":\"同居\"}]");

      browser.get(practice.url("/clean/search"));
      type(browser, "受付番号", "2026-0001");
      press(browser, "検索");
      assertThat(browser.findElement(By.tagName("caption")).getText()).isEqualTo("検索結果");
      assertThat(browser.findElements(By.cssSelector("tbody tr"))).hasSize(1);
      Chromium.picture(browser, "clean-search");
    } finally {
      browser.quit();
    }
  }

  @Test
  void saysEverythingThatIsWrongInOneAlert() {
    String page = text("/clean/confirm", Map.of("receipt-no", "X", "applicant-kana", "ﾀﾅｶ"));
    assertThat(page)
        .contains("role=\"alert\"")
        .contains("申請日を入力してください。")
        .contains("請求者氏名カナは全角カタカナで入力してください。")
        .contains("請求者生年月日を入力してください。")
        .contains("配偶者の有無を入力してください。");
    assertThat(practice.judge().get("total").asInt()).isZero();
  }

  @Test
  void findsNothingForAnUnknownReceiptNumber() {
    assertThat(practice.page("/clean/search?receipt-no=NOWHERE")).contains("該当するデータがありません");
  }

  @Test
  void countsASecondPressOfTheSameDraftAsADuplicate() {
    String confirm = text("/clean/confirm", Forms.clean("2026-0002"));
    String draft = Forms.draft(confirm);
    practice.post("/clean/register", Map.of("draft", draft));
    practice.post("/clean/register", Map.of("draft", draft));
    JsonNode verdict = practice.judge();
    assertThat(verdict.get("total").asInt()).isEqualTo(2);
    assertThat(verdict.at("/duplicates/0/receiptNo").asString()).isEqualTo("2026-0002");
    assertThat(verdict.at("/duplicates/0/count").asInt()).isEqualTo(2);
    assertThat(practice.json("/judge?product=old").get("total").asInt()).isZero();
    assertThat(practice.json("/judge?product=clean&receipt=2026-0002").get("total").asInt())
        .isEqualTo(2);
  }

  private static String text(String path, Map<String, String> form) {
    return new String(practice.post(path, form).body(), StandardCharsets.UTF_8);
  }

  private static void type(ChromeDriver browser, String label, String value) {
    WebElement found =
        browser.findElement(
            By.xpath(
                "//label[normalize-space(span[1]|text())='"
                    + label
                    + "' or span[1]='"
                    + label
                    + "']"));
    browser.findElement(By.id(String.valueOf(found.getDomAttribute("for")))).sendKeys(value);
  }

  private static void press(ChromeDriver browser, String text) {
    WebElement button = browser.findElement(By.xpath("//button[.='" + text + "']"));
    ((JavascriptExecutor) browser)
        .executeScript("arguments[0].scrollIntoView({block:'center'})", button);
    button.click();
  }

  /** Waits until the page of that heading is there. */
  private static void heading(ChromeDriver browser, String text) {
    browser.findElement(By.xpath("//h1[.='" + text + "']"));
  }

  private static void choose(ChromeDriver browser, String name, String value) {
    browser
        .findElement(By.cssSelector("input[name='" + name + "'][value='" + value + "']"))
        .click();
  }

  private static void date(ChromeDriver browser, String id, String iso) {
    browser.executeScript("document.getElementById(arguments[0]).value = arguments[1]", id, iso);
  }

  private static void scrollUp(ChromeDriver browser) {
    browser.executeScript("window.scrollTo(0, 0)");
  }
}
