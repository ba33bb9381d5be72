package jp.yui.platform.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Municipalities tell each other what they learnt, and nothing of whom they learnt it from. */
@PlatformTest
class ExperienceTest {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String PRODUCT = "練習 練習用児童手当システム（標準）（1.x）";

  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private Site maker;
  private Site user;

  @BeforeEach
  void two() throws Exception {
    jdbc.sql("delete from notice").update();
    jdbc.sql("delete from experience").update();
    jdbc.sql("delete from account_role").update();
    jdbc.sql("update scenario_version set filed_by = null").update();
    jdbc.sql("delete from account").update();
    towns.found();
    shelf.file(SharedScenario.bundle(), Towns.YUINO, null);
    maker = towns.person("maker", Towns.YUINO, Role.PUBLISHER);
    user = towns.person("user", Towns.ORITA, Role.STAFF);
  }

  @Test
  void aCaseIsShownWithItsMunicipalityOnTheScenariosPage() throws Exception {
    assertThat(maker.get("/scenarios/" + SCENARIO).body()).contains("導入事例はまだありません");

    HttpResponse<String> written = write(user, "cases", "二日で動きました。版 1.0.0 を 2026年4月から。");

    assertThat(written.uri().getPath()).matches("/cases/[0-9]+");
    assertThat(written.body()).contains("載せました。", "織田町", PRODUCT).doesNotContain("??");
    assertThat(maker.get("/scenarios/" + SCENARIO).body()).contains("見出しです", "織田町");
    assertThat(maker.get("/cases").body()).contains("見出しです", "児童手当 認定請求の登録");
    assertThat(maker.get("/cases?scenario=nai").statusCode()).isEqualTo(404);
  }

  @Test
  void whatLooksLikeAnApplicantsIsRefusedAtItsField() throws Exception {
    for (String data :
        new String[] {
          "平成２年１月２日生まれの人", "口座番号１２３４５６７", "090-1234-5678", "hanako@example.jp", "1990/1/2"
        }) {
      HttpResponse<String> refused = write(user, "cases", data);
      assertThat(refused.uri().getPath()).isEqualTo("/cases/new");
      assertThat(refused.body()).as(data).contains("id=\"words-problem\"", "申請した人の情報", data);
    }
    assertThat(jdbc.sql("select count(*) from experience").query(Integer.class).single()).isZero();
  }

  @Test
  void whatIsMissingIsSaidAtEachFieldAndWhatWasTypedIsKept() throws Exception {
    String page =
        user.send(
                "/scenarios",
                "/troubles/new",
                Map.of("scenario", SCENARIO, "title", "検索の画面が変わった", "product", "よその製品"))
            .body();

    assertThat(page)
        .contains("value=\"検索の画面が変わった\"", "一覧から製品を選んでください")
        .contains("id=\"words-problem\"", "id=\"remedy-problem\"")
        .containsOnlyOnce("name=\"title\"")
        .containsOnlyOnce("name=\"words\"")
        .doesNotContain("title-problem");
  }

  @Test
  void aQuestionReachesWhoPublishesAndItsAnswerWhoAsked() throws Exception {
    String question = write(user, "questions", "検索に出ないときは").uri().getPath();

    assertThat(maker.get("/notices").body()).contains("に質問がありました：見出しです");
    assertThat(user.get("/notices").body()).contains("お知らせはまだありません");
    assertThat(maker.send(question, question + "/answers", Map.of("words", " ")).body())
        .contains("words-problem");
    assertThat(maker.send(question, question + "/answers", Map.of("words", "三秒待ちます")).body())
        .contains("三秒待ちます", "答え（1 件）", "結野市");
    assertThat(user.get("/notices").body()).contains("質問「見出しです」に答えがありました");
  }

  @Test
  void onesOwnIsMendedAndTakenBackAndNobodyElses() throws Exception {
    String trouble = write(user, "troubles", "検索の欄が二つになった").uri().getPath();
    Map<String, String> mended = fields("検索の欄が一つに戻った");

    assertThat(maker.get(trouble + "/mend").statusCode()).isEqualTo(403);
    assertThat(user.get(trouble + "/mend").body()).contains("検索の欄が二つになった</textarea>");
    assertThat(maker.send(trouble, trouble + "/mend", mended).statusCode()).isEqualTo(403);
    assertThat(maker.send(trouble, trouble + "/taken-back", Map.of()).statusCode()).isEqualTo(403);
    assertThat(user.send(trouble, trouble + "/mend", mended).body()).contains("一つに戻った", "直しました");
    assertThat(user.send(trouble, trouble + "/resolved", Map.of("resolved", "true")).body())
        .contains("解決済み");
    Site chief = towns.person("chief", Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    assertThat(chief.send(trouble, trouble + "/taken-back", Map.of()).body()).contains("取り下げました");
    assertThat(user.get(trouble).statusCode()).isEqualTo(404);
  }

  @Test
  void theConsortiumsAdministratorHidesWithAReasonThatTheAuthorHears() throws Exception {
    String story = write(user, "cases", "ある会社の悪口").uri().getPath();
    Site admin = towns.person("admin", null, Role.CONSORTIUM_ADMIN);

    assertThat(maker.send(story, story + "/hidden", Map.of("reason", "x")).statusCode())
        .isEqualTo(403);
    assertThat(admin.send(story, story + "/hidden", Map.of("reason", "")).body())
        .contains("reason-problem");
    admin.send(story, story + "/hidden", Map.of("reason", "製品の評価ではないため"));

    assertThat(maker.get(story).statusCode()).isEqualTo(404);
    assertThat(maker.get("/cases").body()).doesNotContain("見出しです");
    assertThat(user.get(story).body()).contains("製品の評価ではないため");
    assertThat(user.get("/notices").body()).contains("製品の評価ではないため");
  }

  @Test
  void thePagesAreForEverybody() throws Exception {
    towns.account("eyes", null, Role.CONSORTIUM_ADMIN);
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("eyes", Towns.PASSWORD);
      eyes.look("/cases", "cases-none");
      String story = write(user, "cases", "列の名前が違った").uri().getPath();
      String question = write(user, "questions", "検索に出ないときは").uri().getPath();
      write(user, "troubles", "検索の欄が二つになった");
      maker.send(question, question + "/answers", Map.of("words", "三秒待ちます"));
      eyes.look("/cases?scenario=" + SCENARIO, "cases");
      eyes.look(story, "case");
      eyes.look(question, "question");
      eyes.look("/troubles/new?scenario=" + SCENARIO, "trouble-new");
      eyes.press();
      eyes.look("", "trouble-problems");
      eyes.look("/scenarios/" + SCENARIO, "scenario-experience");
    }
  }

  private static HttpResponse<String> write(Site site, String path, String words) throws Exception {
    Map<String, String> fields = fields(words);
    fields.put("scenario", SCENARIO);
    return site.send("/scenarios", "/" + path + "/new", fields);
  }

  private static Map<String, String> fields(String words) {
    return new HashMap<>(
        Map.of(
            "product", PRODUCT,
            "title", "見出しです",
            "words", words,
            "remedy", "列の名前を書き足しました",
            "effect", "一件十分が二分になりました"));
  }
}
