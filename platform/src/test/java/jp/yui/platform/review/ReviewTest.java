package jp.yui.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people of two other municipalities, before a release; and what they are shown. */
@PlatformTest
class ReviewTest {
  private static int number;

  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private String name;
  private Site author;
  private Site first;
  private Site second;

  @BeforeEach
  void people() throws Exception {
    name = "p" + ++number;
    author = towns.person(name + "author", Towns.YUINO, Role.PUBLISHER, Role.REVIEWER);
    first = towns.person(name + "first", Towns.ORITA, Role.REVIEWER);
    second = towns.person(name + "second", Towns.KAWABE, Role.REVIEWER);
  }

  @Test
  void isReleasedAfterTwoOtherMunicipalitiesApproved() throws Exception {
    String page = page(file("1.0.0"));
    assertThat(first.get("/reviews").body()).contains("児童手当 認定請求の登録", "2 団体のうち 0 団体");
    assertThat(judge(first, page, Verdict.APPROVED, "").body()).contains("受け付けました", "1 団体（");
    Site colleague = towns.person(name + "colleague", Towns.ORITA, Role.REVIEWER);
    assertThat(judge(colleague, page, Verdict.APPROVED, "").body()).contains("1 団体（");
    assertThat(author.get(page).body()).contains("ほかの 2 団体の承認が要ります");
    assertThat(turn(author, page, "RELEASED", "").body()).contains("まだ公開できません");
    assertThat(judge(second, page, Verdict.APPROVED, "").body()).contains("2 団体（");
    assertThat(turn(first, page, "RELEASED", "").statusCode()).isEqualTo(403);

    assertThat(turn(author, page, "RELEASED", "").body()).contains("受け付けました", "<dd>公開済み</dd>");

    assertThat(judge(second, page, Verdict.RETURNED, "やはり").body()).contains("状態が先に変わった");
    assertThat(turn(author, page, "WITHDRAWN", "").body()).contains("理由を書いてください");
    assertThat(turn(author, page, "WITHDRAWN", "登録画面が変わった").body()).contains("<dd>取り下げ</dd>");
    assertThat(first.get("/scenarios/jido-teate/nintei-seikyu").body())
        .contains("取り下げ</span> <span class=\"pre\">登録画面が変わった");
    assertThat(
            jdbc.sql("select action from audit_entry where subject like '%@1.0.0' order by seq")
                .query(String.class)
                .list())
        .containsExactly(
            "scenario.filed",
            "review.approved",
            "review.approved",
            "review.approved",
            "version.released",
            "version.withdrawn");
  }

  @Test
  void nobodyReviewsTheirOwnTownsWork() throws Exception {
    String page = page(file("2.0.0"));
    assertThat(author.get(page).body())
        .contains("自分の団体が作った版は審査できません")
        .doesNotContain("name=\"verdict\"");
    assertThat(judge(author, page, Verdict.APPROVED, "").body()).contains("自分の団体が作った版は審査できません");
    assertThat(author.get(page).body()).contains("まだ、だれも審査していません");
  }

  @Test
  void aReturnNeedsItsReasonAndEndsTheReview() throws Exception {
    String page = page(file("3.0.0"));
    assertThat(judge(first, page, Verdict.RETURNED, " ").body()).contains("直してほしいことを書いてください");
    assertThat(first.send(page, page + "/verdict", Map.of("remark", "書きかけ")).body())
        .contains("承認か差し戻しを選んでください", "書きかけ</textarea>");
    assertThat(judge(first, page, Verdict.RETURNED, "欄の名前が違います").body())
        .contains("<dd>差し戻し</dd>", "欄の名前が違います");
    assertThat(judge(second, page, Verdict.APPROVED, "").body()).contains("状態が先に変わった");
  }

  @Test
  void whatChangedIsSaidInWordsAndABreakingChangeIsMarked() throws Exception {
    file("4.0.0");
    String page =
        page(
            file(
                "4.1.0",
                "  operator: { label: 操作者ID, kind: secret }",
                "  operator: { label: 操作者ID, kind: secret }\n  office: { label: 所属, kind: text }",
                "received-on <= today",
                "received-on < today",
                "  - fill: { 受付番号: =receipt-no }\n  - press: 検索\n  - found: { table",
                "  - fill: { 受付番号: =receipt-no }\n  - expect: { heading: 検索 }\n  - press: 検索\n  - found: { table"));
    assertThat(first.get(page).body())
        .contains(
            "手直しが要ります（互換性がありません）",
            "4.0.0 から 4.1.0 です",
            "「練習用児童手当システム（標準）」の設定「所属」",
            "received-on &lt; today でなければ保留",
            "見出し 「検索」 を確かめる");
    assertThat(first.get(page + "?lang=en").body()).contains("a breaking change");
  }

  @Test
  void commentsStandAtTheirLine() throws Exception {
    String page = page(file("5.0.0"));
    Map<String, String> comment =
        Map.of("path", "scenario.yaml", "line", "12", "words", "受付番号は市で重なりませんか");
    assertThat(first.send(page + "/files", page + "/comments", comment).body())
        .contains("受付番号は市で重なりませんか");
    assertThat(author.get(page).body()).contains("scenario.yaml の 12 行", "受付番号は市で重なりませんか");
    assertThat(
            first
                .send(
                    page + "/files",
                    page + "/comments",
                    Map.of("path", "scenario.yaml", "line", "9999", "words", "あ"))
                .body())
        .contains("その番号の行はありません", "あ</textarea>");
    assertThat(
            first
                .send(
                    page + "/files",
                    page + "/comments",
                    Map.of("path", "scenario.yaml", "line", "x", "words", ""))
                .body())
        .contains("その番号の行はありません", "入力してください");
    assertThat(first.get(page + "/files?path=../etc/passwd").statusCode()).isEqualTo(404);
  }

  @Test
  void thePagesAreForEverybody() throws Exception {
    file("6.0.0");
    String page = page(file("6.1.0", "received-on <= today", "received-on < today"));
    judge(second, page, Verdict.APPROVED, "よくできています");
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn(name + "first", Towns.PASSWORD);
      eyes.look("/reviews", "reviews");
      eyes.look(page, "review");
      eyes.press("section[aria-labelledby=judge] button");
      eyes.look("", "review-problems");
      eyes.look(page + "/files?path=products/renshu-hyojun.yaml", "review-files");
      eyes.signIn(name + "author", Towns.PASSWORD);
      eyes.look(page, "review-author");
      eyes.press("section[aria-labelledby=turn] button");
      eyes.look("", "review-author-problems");
    }
  }

  private static String page(long version) {
    return "/reviews/" + version;
  }

  private static java.net.http.HttpResponse<String> judge(
      Site who, String page, Verdict verdict, String remark) throws Exception {
    return who.send(page, page + "/verdict", Map.of("verdict", verdict.name(), "remark", remark));
  }

  private static java.net.http.HttpResponse<String> turn(
      Site who, String page, String state, String reason) throws Exception {
    return who.send(page, page + "/turn", Map.of("state", state, "reason", reason));
  }

  private long file(String version, String... replaced) {
    Filing filing =
        shelf.file(new Bundle(SharedScenario.files(version, replaced)), Towns.YUINO, null);
    assertThat(filing).as(filing.toString()).isInstanceOf(Filing.Filed.class);
    return ((Filing.Filed) filing).version().id();
  }
}
