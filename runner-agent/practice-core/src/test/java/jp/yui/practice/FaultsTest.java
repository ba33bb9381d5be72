package jp.yui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FaultsTest {
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
  void signIn() {
    practice.reset();
    practice.post("/clean/login", Map.of("operator", "renshu", "password", Practice.PASSWORD));
  }

  @Test
  void slowsTheNamedPageOnlyAndOnlySoOften() {
    practice.fault("slow", "product", "clean", "path", "/clean/menu", "millis", 400, "times", 1);
    practice.page("/clean/search");
    assertThat(practice.json("/faults").at("/0/struck").asInt()).isZero();
    Instant before = Instant.now();
    practice.page("/clean/menu");
    assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(390));
    assertThat(practice.json("/faults").at("/0/spent").asBoolean()).isTrue();
  }

  @Test
  void answersTheNamedPathWith500AfterSomeOccasionsPassed() {
    practice.fault("error", "path", "/clean/search", "after", 1, "times", 1);
    assertThat(practice.get("/clean/search").statusCode()).isEqualTo(200);
    assertThat(practice.get("/clean/search").statusCode()).isEqualTo(500);
    assertThat(practice.get("/clean/search").statusCode()).isEqualTo(200);
  }

  @Test
  void endsTheSessionInTheMiddleOfABatch() {
    practice.fault(
        "expire-session", "product", "clean", "path", "/clean/entry", "after", 1, "times", 1);
    assertThat(practice.page("/clean/entry")).contains("認定請求の登録");
    assertThat(practice.get("/clean/entry").uri().toString()).endsWith("/clean/login?expired");
    practice.post("/clean/login", Map.of("operator", "renshu", "password", Practice.PASSWORD));
    assertThat(practice.page("/clean/entry")).contains("認定請求の登録");
  }

  @Test
  void recordsTheRegistrationWhoseAnswerIsCut() {
    practice.fault("lost-answer", "product", "clean", "times", 1);
    String draft = draft("L-1");
    assertThat(practice.tryPost("/clean/register?draft=" + draft)).isEmpty();
    assertThat(practice.judge().get("total").asInt()).isEqualTo(1);
    assertThat(practice.page("/clean/search?receipt-no=L-1")).contains("検索結果");
  }

  @Test
  void recordsTheRegistrationWhoseAnswerIsAnErrorPage() {
    practice.fault("lost-answer", "status", 500, "times", 1);
    String draft = draft("L-2");
    assertThat(practice.post("/clean/register", Map.of("draft", draft)).statusCode())
        .isEqualTo(500);
    assertThat(practice.judge().get("total").asInt()).isEqualTo(1);
  }

  @Test
  void hidesALateCommitFromSearchAndJudge() throws InterruptedException {
    practice.fault("late-commit", "millis", 2_000, "times", 1);
    String page =
        new String(
            practice.post("/clean/register", Map.of("draft", draft("T-1"))).body(),
            StandardCharsets.UTF_8);
    assertThat(page).contains("登録完了");
    assertThat(practice.judge().get("pending").asInt()).isEqualTo(1);
    assertThat(practice.judge().get("total").asInt()).isZero();
    assertThat(practice.page("/clean/search?receipt-no=T-1")).contains("該当するデータがありません");
    while (practice.judge().get("pending").asInt() > 0) {
      Thread.sleep(100);
    }
    assertThat(practice.judge().get("total").asInt()).isEqualTo(1);
    assertThat(practice.page("/clean/search?receipt-no=T-1")).contains("検索結果");
  }

  @Test
  void movesAFieldToAnotherSection() {
    assertThat(order("郵便番号")).isLessThan(order("備考"));
    practice.fault("moved-label", "product", "clean", "label", "郵便番号");
    assertThat(order("郵便番号")).isGreaterThan(order("備考"));
  }

  @Test
  void reversesTheWholeScreenWhenNoFieldIsNamed() {
    practice.fault("moved-label", "product", "clean");
    assertThat(order("受付番号")).isGreaterThan(order("備考"));
    assertThat(order("請求者氏名カナ")).isLessThan(order("請求者氏名"));
  }

  @Test
  void renamesALabelOnEveryProduct() {
    practice.fault("renamed-label");
    assertThat(practice.page("/clean/entry")).contains(">申請者氏名<").doesNotContain(">請求者氏名<");
    practice.post("/old/Login.aspx", Map.of("txtUser", "renshu", "txtPass", Practice.PASSWORD));
    String old = new String(practice.get("/old/Entry.aspx").body(), Charset.forName("windows-31j"));
    assertThat(old).contains(">申請者氏名<").doesNotContain(">請求者氏名<");
    practice.postJson(
        "/spa/api/login", Map.of("operator", "renshu", "password", Practice.PASSWORD));
    JsonNode name = practice.json("/spa/api/form").at("/sections/1/fields/0");
    assertThat(name.get("id").asString()).isEqualTo("applicant-name");
    assertThat(name.get("label").asString()).isEqualTo("申請者氏名");
  }

  @Test
  void showsTwoFieldsOfOneLabel() {
    practice.fault("twin-label", "product", "clean", "label", "住所");
    assertThat(practice.page("/clean/entry").split(">住所</label>", -1)).hasSize(3);
  }

  @Test
  void shortensAMaxlength() {
    assertThat(practice.page("/clean/entry"))
        .containsPattern("name=\"address\" value=\"\"\\s+maxlength=\"100\"");
    practice.fault("short-maxlength", "product", "clean", "length", 6);
    assertThat(practice.page("/clean/entry"))
        .containsPattern("name=\"address\" value=\"\"\\s+maxlength=\"6\"");
  }

  @Test
  void refusesAnUnknownFaultAndNamesThoseThatThereAre() {
    var answer = practice.postJson("/faults", Map.of("kind", "earthquake"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("no fault 'earthquake': one of slow, error, expire-session, lost-answer");
    assertThat(practice.postJson("/faults", Map.of("kind", "slow", "milis", 1)).statusCode())
        .isEqualTo(400);
  }

  private static String draft(String receiptNo) {
    return Forms.draft(
        new String(
            practice.post("/clean/confirm", Forms.clean(receiptNo)).body(),
            StandardCharsets.UTF_8));
  }

  private static int order(String label) {
    int at = practice.page("/clean/entry").indexOf(">" + label + "</label>");
    assertThat(at).as(label).isPositive();
    return at;
  }
}
