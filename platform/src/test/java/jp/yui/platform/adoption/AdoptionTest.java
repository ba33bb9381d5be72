package jp.yui.platform.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nothing changes on an agent before a second person approved it, and nobody sees another town's.
 */
@PlatformTest
class AdoptionTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "setting.base-url", "http://kikan.example:8080",
          "setting.operator", "OPERATOR",
          "setting.password", "PASSWORD",
          "hosts", "kikan.example:8080",
          "browsers", "２",
          "days", "30");
  private static int number;

  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @Autowired private JdbcClient jdbc;
  private String name;
  private Site staff;
  private Site chief;

  @BeforeEach
  void people() throws Exception {
    for (String table :
        new String[] {
          "own_assignment",
          "own_revision",
          "own_import",
          "own_agent",
          "adoption_part",
          "adoption_spread",
          "adoption"
        }) {
      jdbc.sql("delete from " + table).update();
    }
    name = "q" + ++number;
    staff = towns.person(name + "staff", Towns.YUINO, Role.STAFF, Role.MUNICIPALITY_ADMIN);
    chief = towns.person(name + "chief", Towns.YUINO, Role.MUNICIPALITY_ADMIN);
  }

  @Test
  void onlyWhatIsReleasedIsTakenOver() throws Exception {
    long version = file("1.0.0");
    assertThat(begin(staff).statusCode()).isEqualTo(404);
    shelf.mark(version, State.RELEASED);
    HttpResponse<String> page = begin(staff);
    assertThat(page.uri().getPath()).startsWith("/imports/");
    assertThat(begin(staff).uri()).isEqualTo(page.uri());
    assertThat(
            staff
                .send("/imports", "/imports", Map.of("scenario", "x", "product", "y"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void whoMadeItDoesNotApproveIt() throws Exception {
    String page = waiting("2.0.0");
    assertThat(staff.get(page).body()).contains("作った人とは別の人が承認します").doesNotContain("id=\"approve\"");
    assertThat(decide(staff, page, true, "").body()).contains("自分で作ったものは、自分では承認できません");
    assertThat(state()).isEqualTo("WAITING");
    assertThat(jdbc.sql("select count(*) from adoption").query(Integer.class).single()).isZero();

    assertThat(decide(chief, page, false, " ").body()).contains("直してほしいことを");
    assertThat(decide(chief, page, false, "日数を確かめて").body()).contains("差し戻されました：日数を確かめて");
    assertThat(state()).isEqualTo("DRAFT");
    staff.send(page, page + "/submit", Map.of());
    assertThat(chief.get("/notices").body()).contains("の取り込みが決裁を待っています");
    assertThat(decide(chief, page, true, "").body()).contains("受け付けました");
    assertThat(staff.get("/notices").body()).contains("の取り込みが承認されました");
    assertThat(state()).isEqualTo("APPROVED");
    assertThat(
            jdbc.sql("select changed from adoption where municipality = '131016'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void whatWasNotLookedAtIsNotApproved() throws Exception {
    String page = waiting("3.0.0");
    String seen = made(chief.get(page).body());
    Site other = towns.person(name + "other", Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    decide(other, page, false, "日数を確かめて");
    Map<String, String> changed = new HashMap<>(SETTINGS);
    changed.put("days", "3000");
    staff.send(page + "/settings", page + "/settings", changed);
    staff.send(page, page + "/submit", Map.of());

    Map<String, String> decision =
        Map.of("revision", "" + revision(), "made", seen, "approved", "true");
    assertThat(chief.send(page, page + "/decision", decision).body()).contains("先に内容が変わった");
    assertThat(state()).isEqualTo("WAITING");
  }

  @Test
  void rowsThatAreEmptiedDoNotTakeOthersWithThem() throws Exception {
    shelf.mark(file("8.0.0"), State.RELEASED);
    String page = begin(staff).uri().getPath();
    Map<String, String> columns = new HashMap<>();
    for (int i = 0; i < 9; i++) {
      columns.put("check." + i, "on");
    }
    columns.put("column.pittari-csv.0.source", "電話");
    columns.put("column.pittari-csv.0.item", "phone");
    staff.send(page + "/changes", page + "/changes", columns);
    columns.put("column.pittari-csv.1.source", "お住まい");
    columns.put("column.pittari-csv.1.item", "address");
    staff.send(page + "/changes", page + "/changes", columns);
    assertThat(staff.get(page).body()).contains("の「電話」", "の「お住まい」");

    columns.put("column.pittari-csv.0.source", " ");
    staff.send(page + "/changes", page + "/changes", columns);

    assertThat(staff.get(page).body()).contains("の「お住まい」").doesNotContain("の「電話」");
    columns.put("added.0.else", "あ".repeat(400));
    assertThat(staff.send(page + "/changes", page + "/changes", columns).body())
        .contains("300 文字までにしてください");
  }

  @Test
  void aWithdrawnVersionIsNotApproved() throws Exception {
    String page = waiting("4.0.0");
    shelf.mark(
        jdbc.sql("select scenario_version from own_revision").query(Long.class).single(),
        State.WITHDRAWN);
    assertThat(chief.get(page).body()).contains("取り下げられました");
    assertThat(decide(chief, page, true, "").body()).contains("公開されていないので、使えません");
    assertThat(state()).isEqualTo("WAITING");
  }

  @Test
  void theListOfDeviationsCountsEachTownOnceUnderTheNewestTitle() throws Exception {
    decide(chief, waiting("10.0.0"), true, "");
    Site other = towns.person(name + "other", Towns.ORITA, Role.STAFF, Role.MUNICIPALITY_ADMIN);
    Site second = towns.person(name + "second", Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    String page = begin(other).uri().getPath();
    Map<String, String> changes = new HashMap<>(Map.of("column.pittari-csv.0.source", "電話"));
    changes.put("column.pittari-csv.0.item", "phone");
    for (int i = 0; i < 9; i++) {
      changes.put("check." + i, "on");
    }
    other.send(page + "/settings", page + "/settings", SETTINGS);
    other.send(page + "/changes", page + "/changes", changes);
    other.send(page, page + "/submit", Map.of());
    assertThat(decide(second, page, true, "").body()).contains("受け付けました");
    assertThat(deviation()).contains("児童手当 認定請求の登録", ">2</td>", "%</td>").doesNotContain(">0.0%<");

    file("11.0.0", "児童手当 認定請求の登録", "児童手当 新しい題");

    assertThat(deviation()).contains("児童手当 新しい題", ">2</td>").doesNotContain("認定請求の登録</a>");
    assertThat(staff.get("/imports?q=" + URLEncoder.encode("新しい題", StandardCharsets.UTF_8)).body())
        .contains("版 10.0.0");
    file("12.0.0");
  }

  private String deviation() throws Exception {
    return staff.get("/deviation").body();
  }

  /** The library may grow stricter after a version was filed. */
  @Test
  void aVersionInWhichTheLibraryFindsErrorsNowIsNotApproved() throws Exception {
    String page = waiting("9.0.0");
    jdbc.sql(
            """
            update scenario_file set content = :content where path = 'scenario.yaml'
              and scenario_version = (select scenario_version from own_revision)
            """)
        .param(
            "content",
            SharedScenario.main()
                .replace("received-on <= today", "received-at <= today")
                .getBytes(StandardCharsets.UTF_8))
        .update();

    assertThat(decide(chief, page, true, "").body()).contains("まだ直すところがある");
    assertThat(state()).isEqualTo("WAITING");
  }

  @Test
  void anotherTownFindsNothingOfIt() throws Exception {
    String page = waiting("5.0.0");
    Site other = towns.person(name + "other", Towns.ORITA, Role.STAFF, Role.MUNICIPALITY_ADMIN);
    for (String below : new String[] {"", "/settings", "/changes", "/update"}) {
      assertThat(other.get(page + below).statusCode()).as(below).isEqualTo(404);
    }
    for (String deed :
        new String[] {
          "/prepare", "/discard", "/submit", "/agents", "/settings", "/changes", "/update"
        }) {
      assertThat(other.send("/imports", page + deed, Map.of()).statusCode())
          .as(deed)
          .isEqualTo(404);
    }
    assertThat(
            other
                .send(
                    "/imports",
                    page + "/decision",
                    Map.of("revision", "" + revision(), "approved", "true"))
                .statusCode())
        .isEqualTo(404);
    assertThat(state()).isEqualTo("WAITING");
    assertThat(other.get("/imports").body()).contains("まだ、取り込んだシナリオはありません");
  }

  @Test
  void anAgentOfAnotherTownIsNotAssigned() throws Exception {
    String page = waiting("6.0.0");
    decide(chief, page, true, "");
    Site other = towns.person(name + "other", Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    other.send("/agents", "/agents", Map.of("name", "よその端末"));
    long agent = jdbc.sql("select id from own_agent").query(Long.class).single();
    staff.send(page, page + "/agents", Map.of("agent", "" + agent));
    assertThat(jdbc.sql("select count(*) from own_assignment").query(Integer.class).single())
        .isZero();
    chief.send("/agents", "/agents", Map.of("name", "うちの端末"));
    staff.send(page, page + "/agents", Map.of("agent", "" + (agent + 1)));
    assertThat(jdbc.sql("select agent from own_assignment").query(Long.class).list())
        .containsExactly(agent + 1);
  }

  @Test
  void wrongSettingsAreSaidAtTheirFieldsAndKept() throws Exception {
    shelf.mark(file("7.0.0"), State.RELEASED);
    String page = begin(staff).uri().getPath();
    String body =
        staff
            .send(
                page + "/settings",
                page + "/settings",
                Map.of(
                    "setting.base-url", "ftp://kikan",
                    "setting.operator", "himitsu desu",
                    "hosts", "よい相手",
                    "browsers", "9",
                    "days", "たくさん"))
            .body();
    assertThat(body)
        .contains("まだ保存していません", "ftp://kikan", "himitsu desu", "よい相手", "たくさん")
        .contains(
            "id=\"setting.base-url-problem\"",
            "id=\"setting.operator-problem\"",
            "id=\"setting.password-problem\"",
            "id=\"hosts-problem\"",
            "id=\"browsers-problem\"",
            "id=\"days-problem\"");
    assertThat(staff.send(page, page + "/submit", Map.of()).body()).contains("まだ直すところがある");
  }

  private String waiting(String version) throws Exception {
    shelf.mark(file(version), State.RELEASED);
    String page = begin(staff).uri().getPath();
    assertThat(staff.send(page + "/settings", page + "/settings", SETTINGS).uri().getPath())
        .isEqualTo(page);
    assertThat(staff.send(page, page + "/submit", Map.of()).body()).contains("決裁待ち");
    return page;
  }

  private HttpResponse<String> begin(Site who) throws Exception {
    return who.send(
        "/imports",
        "/imports",
        Map.of("scenario", "jido-teate/nintei-seikyu", "product", "renshu-hyojun"));
  }

  private HttpResponse<String> decide(Site who, String page, boolean approved, String remark)
      throws Exception {
    return who.send(
        page,
        page + "/decision",
        Map.of(
            "revision",
            "" + revision(),
            "made",
            made(who.get(page).body()),
            "approved",
            "" + approved,
            "remark",
            remark));
  }

  /** What the page that somebody looks at says of when it was made; a guess where it does not. */
  private String made(String body) {
    Matcher made = Pattern.compile("name=\"made\" value=\"([^\"]+)\"").matcher(body);
    return made.find()
        ? made.group(1)
        : jdbc.sql("select made_at from own_revision order by id desc limit 1")
            .query((row, number) -> row.getTimestamp(1).toInstant().toString())
            .single();
  }

  private long revision() {
    return jdbc.sql("select max(id) from own_revision").query(Long.class).single();
  }

  private String state() {
    return jdbc.sql("select state from own_revision order by id desc limit 1")
        .query(String.class)
        .single();
  }

  private long file(String version, String... replaced) {
    Filing filing =
        shelf.file(new Bundle(SharedScenario.files(version, replaced)), Towns.KAWABE, null);
    assertThat(filing).as(filing.toString()).isInstanceOf(Filing.Filed.class);
    return ((Filing.Filed) filing).version().id();
  }
}
