package jp.yui.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.EnrolledAgent;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Role;
import jp.yui.platform.review.VersionTurned;
import jp.yui.scenario.exchange.FeatureKind;
import jp.yui.scenario.exchange.ScreenAspect;
import jp.yui.scenario.exchange.ScreenChange;
import jp.yui.scenario.exchange.ScreenDifference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One agent sees that a product's screens changed; whoever has that product is warned. */
@PlatformTest
class ScreensTest {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String PRODUCT = "renshu-hyojun";
  private static final String NAME = "練習用児童手当システム（標準）";
  private static final String API = "/api/agent/v1/warnings";
  private static int number;

  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @Autowired private Versions versions;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private String name;
  private String version;
  private Site publisher;
  private Site user;
  private Site stranger;
  private EnrolledAgent mine;
  private EnrolledAgent other;

  @BeforeEach
  void consortium() throws Exception {
    name = "s" + ++number;
    version = number + ".0.0";
    publisher = towns.person(name + "publisher", Towns.YUINO, Role.PUBLISHER);
    user = towns.person(name + "user", Towns.ORITA, Role.STAFF, Role.MUNICIPALITY_ADMIN);
    stranger = towns.person(name + "stranger", Towns.KAWABE, Role.STAFF, Role.MUNICIPALITY_ADMIN);
    file(version);
    jdbc.sql("update screen_warning set is_open = null, closed_at = now() where is_open").update();
    jdbc.sql("delete from municipality_product").update();
    jdbc.sql(
            """
            insert into municipality_product (municipality, vendor, name, versions)
            values (:town, '練習', :name, '1.2')
            """)
        .param("town", Towns.ORITA)
        .param("name", NAME)
        .update();
    mine = new EnrolledAgent(port, user, name + " 一号機");
    other = new EnrolledAgent(port, stranger, name + " 二号機");
  }

  @Test
  void whoHasTheProductIsWarnedWithTheDifferenceInWords() throws Exception {
    String before = tag(mine);
    tell(other, change("b"));

    assertThat(user.get("/notices").body()).contains("使っている製品「練習 " + NAME + "」（1.x）の画面が変わりました");
    assertThat(user.get("/").body()).contains("画面が変わった製品：1 件");
    assertThat(publisher.get("/notices").body()).contains("違いを見て、直してください");
    assertThat(stranger.get("/notices").body()).doesNotContain("画面が変わりました");
    String page = page();
    assertThat(user.get(page).body())
        .contains(
            "登録の手順の画面（1）: 欄「請求者氏名」が「申請者氏名」に変わりました",
            "登録の手順の画面（1）: 欄（名前は控えていません）の必須かどうか・入る文字数が変わりました",
            "1 団体が同じ画面を見ています",
            "シナリオに差し支えない違い")
        .doesNotContain("片づける理由");
    assertThat(user.get("/scenarios/" + SCENARIO).body())
        .contains("画面が変わった知らせ", "欄「請求者氏名」が「申請者氏名」に変わりました");
    assertThat(user.get("/screens").body()).contains("未解決", NAME);

    assertThat(tag(mine)).isNotEqualTo(before);
    assertThat(told(mine))
        .contains(
            "\"scenario\":\"" + SCENARIO + "\"", "\"versions\":\"1.x\"", "申請者氏名", "b".repeat(64))
        .doesNotContain("MOVED", Towns.KAWABE);
    String tag = mine.get(API).headers().firstValue("ETag").orElseThrow();
    assertThat(mine.get(API, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void theSameIsOneWarningHoweverManySeeIt() throws Exception {
    tell(other, change("b"));
    tell(other, change("b"));
    tell(mine, change("b"));

    assertThat(user.get(page()).body()).contains("2 団体が同じ画面を見ています");
    assertThat(warnings()).isEqualTo(1);
    assertThat(user.get("/notices").body().split("使っている製品「")).hasSize(2);
  }

  @Test
  void whoLooksAndSeesNoDifferenceIsCountedAndNobodyIsWarnedWhereNobodySeesOne() throws Exception {
    tell(other, change("b"));
    tell(mine, same());
    assertThat(user.get(page()).body()).containsPattern("違いがなかった団体</dt><dd>1 団体");

    tell(other, same());
    assertThat(told(mine)).isEqualTo("[]");
    assertThat(user.get(page()).body()).contains("今は、画面が違って見える団体はありません");
  }

  @Test
  void whoAcceptedTheChangedScreensDoesNotEndTheWarning() throws Exception {
    tell(other, change("b"));
    ScreenChange accepted = same();
    tell(
        other,
        new ScreenChange(
            SCENARIO,
            version,
            PRODUCT,
            "1.x",
            accepted.after().replace('a', 'b'),
            accepted.after().replace('a', 'b'),
            false,
            List.of()));

    assertThat(told(mine)).contains(SCENARIO);
  }

  @Test
  void whatDoesNotMatterAndWhatNobodyElseHasWarnsNobody() throws Exception {
    ScreenChange all = change("b");
    tell(other, with(all, List.of(all.differences().getLast())));
    tell(
        other,
        new ScreenChange(
            "own/one",
            "1.0.0",
            PRODUCT,
            "1.x",
            all.before(),
            all.after(),
            true,
            all.differences()));

    assertThat(warnings()).isZero();
    assertThat(told(mine)).isEqualTo("[]");
  }

  @Test
  void aReleasedVersionThatDrivesTheProductOtherwiseEndsIt() throws Exception {
    tell(other, change("b"));
    release(file(number + ".1.0"));
    assertThat(told(mine)).contains(SCENARIO);

    release(file(number + ".2.0", "操作者ID: =setting.operator", "操作者番号: =setting.operator"));
    assertThat(told(mine)).isEqualTo("[]");
    assertThat(user.get(page()).body()).contains("版 " + number + ".2.0 で直りました");
    assertThat(deeds()).contains("screens.warned", "screens.mended");

    tell(mine, change("b"));
    assertThat(told(mine)).as("dealt with already").isEqualTo("[]");
    tell(mine, change("c"));
    assertThat(told(mine)).contains("c".repeat(64));
  }

  @Test
  void whoPublishesItClosesItWithAReasonAndNobodyElseDoes() throws Exception {
    tell(other, change("b"));
    String page = page();
    Site others = towns.person(name + "others", Towns.KAWABE, Role.PUBLISHER);
    assertThat(others.send(page, page + "/closed", Map.of("reason", "だめ")).statusCode())
        .isEqualTo(403);
    assertThat(user.send(page, page + "/closed", Map.of("reason", "だめ")).statusCode())
        .isEqualTo(403);
    assertThat(publisher.send(page, page + "/closed", Map.of("reason", " ")).body())
        .contains("入力してください");

    assertThat(publisher.send(page, page + "/closed", Map.of("reason", "試験用の画面でした")).body())
        .contains("片づけました。", "試験用の画面でした");
    assertThat(told(mine)).isEqualTo("[]");
    assertThat(user.get("/notices").body()).contains("知らせが片づきました。理由：試験用の画面でした");
    assertThat(deeds()).contains("screens.closed");
  }

  @Test
  void whatIsNoChangeOfScreensIsNotTaken() throws Exception {
    String whole = JsonMapper.shared().writeValueAsString(change("b"));
    assertThat(
            mine.post("/api/agent/v1/screens", whole.replace("b".repeat(64), "結野 太郎")).statusCode())
        .isEqualTo(422);
    assertThat(
            mine.post("/api/agent/v1/screens", whole.replace("申請者氏名", "長".repeat(61))).statusCode())
        .isEqualTo(422);
    assertThat(warnings()).isZero();
  }

  @Test
  void thePagesAreForEverybody() throws Exception {
    tell(other, change("b"));
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn(name + "publisher", Towns.PASSWORD);
      eyes.look("/", "screens-front");
      eyes.look("/screens", "screens-list");
      eyes.look(page(), "screens-warning");
      eyes.press("form[action$='/closed'] button");
      eyes.look("", "screens-problems");
      eyes.look("/scenarios/" + SCENARIO, "screens-scenario");
      eyes.look("/screens?lang=en&sort=state&dir=desc", "screens-english");
    }
  }

  private static void tell(EnrolledAgent agent, ScreenChange change) throws Exception {
    HttpResponse<String> answer =
        agent.post("/api/agent/v1/screens", JsonMapper.shared().writeValueAsString(change));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private String page() throws Exception {
    Matcher page = Pattern.compile("/screens/\\d+").matcher(user.get("/screens").body());
    assertThat(page.find()).isTrue();
    return page.group();
  }

  private int warnings() {
    return jdbc.sql("select count(*) from screen_warning where is_open")
        .query(Integer.class)
        .single();
  }

  private List<String> deeds() {
    return jdbc.sql("select action from audit_entry order by seq").query(String.class).list();
  }

  private static String told(EnrolledAgent agent) throws Exception {
    return new String(agent.get(API).body(), StandardCharsets.UTF_8);
  }

  private static String tag(EnrolledAgent agent) throws Exception {
    return agent.get("/api/agent/v1/news").headers().firstValue("ETag").orElseThrow();
  }

  private ScreenChange change(String after) {
    ScreenDifference renamed =
        new ScreenDifference(
            "post/1",
            ScreenDifference.Kind.RENAMED,
            FeatureKind.FIELD,
            "請求者氏名",
            "申請者氏名",
            List.of(),
            true);
    ScreenDifference built =
        new ScreenDifference(
            "post/1",
            ScreenDifference.Kind.CHANGED,
            FeatureKind.FIELD,
            "",
            "",
            List.of(ScreenAspect.REQUIRED, ScreenAspect.LENGTH),
            true);
    ScreenDifference moved =
        new ScreenDifference(
            "post/1", ScreenDifference.Kind.MOVED, FeatureKind.FIELD, "方書", "方書", List.of(), false);
    return new ScreenChange(
        SCENARIO,
        version,
        PRODUCT,
        "1.x",
        "a".repeat(64),
        after.repeat(64),
        true,
        List.of(renamed, built, moved));
  }

  private ScreenChange same() {
    ScreenChange one = change("a");
    return with(one, List.of());
  }

  private static ScreenChange with(ScreenChange one, List<ScreenDifference> differences) {
    return new ScreenChange(
        one.scenario(),
        one.version(),
        one.product(),
        one.versions(),
        one.before(),
        one.after(),
        !differences.isEmpty(),
        differences);
  }

  private Version file(String number, String... replaced) {
    Filing filing =
        shelf.file(new Bundle(SharedScenario.files(number, replaced)), Towns.YUINO, null);
    assertThat(filing).as(filing.toString()).isInstanceOf(Filing.Filed.class);
    return ((Filing.Filed) filing).version();
  }

  private void release(Version filed) {
    events.publishEvent(new VersionTurned(filed, State.RELEASED, ""));
  }
}
