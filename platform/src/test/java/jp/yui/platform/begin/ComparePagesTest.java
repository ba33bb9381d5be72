package jp.yui.platform.begin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
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
    measured(Towns.YUINO, 0, 100, 72_000, 36_000);
    measured(Towns.KAWABE, 3, 200, 144_000, 36_000);
    measured(Towns.KAWABE, 13, 5_000, 9_000_000, 1);
    measured(Towns.ORITA, 1, 10, 7_200, 360);
  }

  @Test
  void onlyWhoShowsItsFiguresStandsBesideOnesOwn() throws Exception {
    assertThat(chief.get(PAGE).body())
        .contains("「児童手当 認定請求の登録」を使っている", "結野市", "見せている団体は、まだありません", "50.0%")
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
      eyes.look("/begin/compare", "compare-none");
    }
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
