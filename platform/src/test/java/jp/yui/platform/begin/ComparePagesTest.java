package jp.yui.platform.begin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
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

/** Figures stand side by side under their names, of those who let them. */
@PlatformTest
class ComparePagesTest {
  private static final String PAGE = "/begin/compare?scenario=jido-teate/nintei-seikyu";
  private static int number;

  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Site chief;
  private Site kawabe;
  private Site orita;

  @BeforeEach
  void figures() throws Exception {
    number++;
    chief = towns.person("yuino" + number, Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    kawabe = towns.person("kawabe" + number, Towns.KAWABE, Role.MUNICIPALITY_ADMIN);
    orita = towns.person("orita" + number, Towns.ORITA, Role.STAFF);
    shelf.file(SharedScenario.bundle(), null, null);
    jdbc.sql("delete from effect_month").update();
    jdbc.sql("delete from effect_shown").update();
    jdbc.sql("delete from adoption").update();
    measured(Towns.YUINO, 0, 100, 72_000, 36_000);
    measured(Towns.KAWABE, 3, 200, 144_000, 36_000);
    measured(Towns.KAWABE, 13, 5_000, 9_000_000, 1);
    measured(Towns.ORITA, 1, 10, 7_200, 360);
  }

  @Test
  void onlyWhoShowsItsFiguresStandsBesideOnesOwn() throws Exception {
    assertThat(chief.get(PAGE).body())
        .contains("「児童手当 認定請求の登録」を使っている", "結野市", "見せている団体は、まだありません", "先に見せ", "50.0%")
        .doesNotContain("川辺市", "織田町");

    assertThat(kawabe.send(PAGE, "/begin/compare/shown", Map.of("shown", "true")).body())
        .contains("団体名を付けてほかの団体に見せています");
    String page = chief.get(PAGE).body();
    // 200 of the last year: 144,000 s before, 36,000 s after.
    assertThat(page).contains("川辺市", "40.0", "75.0%").doesNotContain("織田町", "5,200");
    assertThat(page.indexOf("結野市</span>")).isLessThan(page.indexOf("川辺市</span>"));
    assertThat(page.indexOf("川辺市</span>")).isLessThan(page.indexOf("いちばん減らせている"));

    kawabe.send(PAGE, "/begin/compare/shown", Map.of("shown", "false"));
    assertThat(chief.get(PAGE).body()).doesNotContain("川辺市");
    assertThat(
            jdbc.sql("select count(*) from audit_entry where action like 'effects.%n'")
                .query(Integer.class)
                .single())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void aFewCasesMakeNobodyTheBest() throws Exception {
    jdbc.sql("insert into effect_shown (municipality, since) values (:town, current_timestamp)")
        .param("town", Towns.ORITA)
        .update();

    String page = chief.get(PAGE).body();
    // 95 % of 10 cases against 50 % of 100.
    assertThat(page).contains("織田町", "95.0%");
    assertThat(page.indexOf("いちばん減らせている")).isLessThan(page.indexOf("織田町</span>"));
  }

  @Test
  void onlyAnAdministratorShowsFigures() throws Exception {
    assertThat(orita.get(PAGE).body()).doesNotContain("ほかの団体に見せる</button>");
    assertThat(orita.send(PAGE, "/begin/compare/shown", Map.of("shown", "true")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void othersAreChosenByRegionSizeAndProduct() throws Exception {
    shown(Towns.KAWABE, Towns.ORITA);
    driven(Towns.KAWABE, "renshu-cloud");
    driven(Towns.ORITA, "renshu-hyojun");

    assertThat(beside(chief.get(PAGE).body())).contains("川辺市", "織田町");
    assertThat(chief.get(PAGE).body())
        .contains(
            "<option value=\"大阪府\">大阪府</option>",
            "<option value=\"UNDER_10K\">1 万人未満</option>",
            "<option value=\"renshu-cloud\">練習用こども手当クラウド</option>")
        .doesNotContain("value=\"東京都\"", "renshu-v5");
    for (String term : List.of("prefecture=大阪府", "size=FROM_300K", "product=renshu-cloud")) {
      String page = get("&" + term);
      assertThat(beside(page)).as(term).contains("川辺市").doesNotContain("織田町");
      assertThat(page).as(term).contains("selected", "条件をすべて外す").doesNotContain("織田町");
    }
    assertThat(get("&prefecture=北海道&product=renshu-hyojun")).contains("織田町").doesNotContain("川辺市");
    assertThat(get("&prefecture=北海道&size=FROM_300K"))
        .contains("条件を一つ外して", "条件をすべて外す")
        .doesNotContain("川辺市", "織田町", "name=\"with\"");
    assertThat(
            chief.get(address(PAGE.replace("compare?", "compare.csv?") + "&size=UNDER_10K")).body())
        .contains("織田町,10", "練習用児童手当システム（標準）")
        .doesNotContain("川辺市");
  }

  @Test
  void whatCannotBeChosenIsSaidAtItsFieldAndStays() throws Exception {
    shown(Towns.KAWABE);

    assertThat(get("&prefecture=火星県&size=x&product=y"))
        .contains("<option value=\"火星県\" selected=\"selected\">火星県</option>")
        .contains("id=\"prefecture-problem\"", "id=\"size-problem\"", "id=\"product-problem\"")
        .contains("これに当てはまり、数字を見せている団体はありません")
        .doesNotContain("川辺市", "??");
    assertThat(get("&with=" + Towns.ORITA))
        .contains("いまは数字を見せていません", "id=\"with-problem\"")
        .doesNotContain("織田町");
    assertThat(chief.get("/begin/compare?scenario=no/such").body()).contains("「比べる」を選んでください");
  }

  @Test
  void noMoreThanFourStandBesideAndTheChoiceStays() throws Exception {
    StringBuilder chosen = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      String code = "30000" + i;
      jdbc.sql(
              "insert into municipality select :code, :name, '長野県', 60000"
                  + " where not exists (select 1 from municipality where code = :code)")
          .param("code", code)
          .param("name", "山の" + i + "村")
          .update();
      measured(code, 0, 100, 72_000, 36_000);
      shown(code);
      chosen.append("&with=").append(code);
    }

    String page = get(chosen.toString());
    assertThat(page).contains("4 団体までです", "選んだ 5 団体", "id=\"with-problem\"");
    assertThat(page.split("checked=\"checked\"", -1)).hasSize(6);
    assertThat(beside(page).split("山の\\d村", -1)).hasSize(5);
  }

  @Test
  void theTableIsAFileTooAndThePageIsUsable() throws Exception {
    kawabe.send(PAGE, "/begin/compare/shown", Map.of("shown", "true"));
    assertThat(chief.get(PAGE.replace("compare?", "compare.csv?")).body().lines().toList())
        .containsExactly(
            "\uFEFF団体,件数,導入前(時間),導入後(時間),削減時間,削減率,製品,手直しの割合",
            "結野市,100,20.0,10.0,10.0,50.0%,,",
            "川辺市,200,40.0,10.0,30.0,75.0%,,");

    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("yuino" + number, Towns.PASSWORD);
      eyes.look(PAGE, "compare");
      eyes.look(PAGE + "&prefecture=x&with=" + Towns.ORITA, "compare-problems");
      eyes.look(PAGE + "&with=" + Towns.ORITA, "compare-gone");
      eyes.look("/begin/compare", "compare-none");
    }
  }

  private String get(String terms) throws Exception {
    return chief.get(address(PAGE + terms)).body();
  }

  private static String address(String words) {
    return URI.create(words).toASCIIString();
  }

  /** The heads of the table. */
  private static String beside(String page) {
    return page.substring(page.indexOf("<thead>"), page.indexOf("</thead>"));
  }

  private void shown(String... towns) {
    for (String town : towns) {
      jdbc.sql("insert into effect_shown (municipality, since) values (:town, current_timestamp)")
          .param("town", town)
          .update();
    }
  }

  private void driven(String town, String product) {
    jdbc.sql(
            """
            insert into adoption
              (municipality, scenario, product, scenario_version, changed, whole, since)
            select :town, scenario, :product, id, 1, 10, current_timestamp from scenario_version
            """)
        .param("town", town)
        .param("product", product)
        .update();
  }

  private void measured(String town, int monthsAgo, long cases, long before, long after) {
    jdbc.sql(
            """
            insert into effect_month (municipality, scenario, month_of, cases, before_seconds,
              after_seconds)
            values (:town, 'jido-teate/nintei-seikyu', :month, :cases, :before, :after)
            """)
        .param("town", town)
        .param("month", YearMonth.now(ZoneId.of("Asia/Tokyo")).minusMonths(monthsAgo).toString())
        .param("cases", cases)
        .param("before", before)
        .param("after", after)
        .update();
  }
}
