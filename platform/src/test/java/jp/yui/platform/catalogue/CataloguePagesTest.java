package jp.yui.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff find a scenario by the words of their own work, and read what it does. */
@PlatformTest
class CataloguePagesTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";
  private static final String LINK = "href=\"/scenarios/jido-teate/nintei-seikyu\"";

  @Autowired private Accounts accounts;
  @Autowired private Shelf shelf;
  @Autowired private Index index;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Site site;

  @BeforeEach
  void filed() throws Exception {
    site = new Site(port);
    if (accounts.areNone()) {
      accounts.add(new NewAccount("staff", "結野 花子", null, PASSWORD, Set.of(Role.STAFF)));
      site.signIn("staff", PASSWORD);
      assertThat(site.get("/scenarios").body()).contains("まだシナリオが載っていません");
      assertThat(shelf.file(SharedScenario.bundle(), null, null)).isInstanceOf(Filing.Filed.class);
    }
    site.signIn("staff", PASSWORD);
  }

  @Test
  void aPartOfAWordOfTheTitleFinds() throws Exception {
    assertThat(search("手当")).contains(LINK);
    assertThat(search("児童手当 認定")).contains(LINK);
  }

  @Test
  void theLabelOfAnItemAndTheNameOfAProductFind() throws Exception {
    assertThat(search("口座番号")).contains(LINK);
    assertThat(search("練習用児童手当V5")).contains(LINK);
    assertThat(search("ｖ５　口座")).contains(LINK);
  }

  @Test
  void whatIsNotThereIsNotFoundAndWhatToDoIsSaid() throws Exception {
    assertThat(search("粗大ごみ")).doesNotContain(LINK).contains("ことばを短くするか", "value=\"粗大ごみ\"");
    assertThat(search("児童手当 粗大ごみ")).doesNotContain(LINK);
  }

  @Test
  void marksOfAQueryLanguageAreWordsAsAnyOther() throws Exception {
    assertThat(site.get("/scenarios?q=%22%29+AND+%28*%3A&page=x").statusCode()).isEqualTo(200);
  }

  @Test
  void theListIsNarrowedDownByLinksThatCount() throws Exception {
    String all = site.get("/scenarios").body();
    assertThat(all).contains("児童福祉・子育て", "（1 件）", "/scenarios?form=CSV");
    assertThat(site.get("/scenarios?form=CSV&state=IN_REVIEW").body())
        .contains(LINK, "届く形でしぼるのをやめる");
    assertThat(all).contains("標準化20業務", "/scenarios?work=CHILD_ALLOWANCE");
    assertThat(site.get("/scenarios?work=CHILD_ALLOWANCE").body())
        .contains(LINK, "標準化20業務でしぼるのをやめる");
    assertThat(site.get("/scenarios?work=CARE_INSURANCE").body()).doesNotContain(LINK);
    assertThat(site.get("/scenarios?form=DOC").body()).doesNotContain(LINK);
  }

  @Test
  void theListIsNarrowedDownByWhoUsesItAndWhatTheyMeasured() throws Exception {
    assertThat(site.get("/scenarios").body()).doesNotContain("使っている団体の人口", "減った時間の割合");
    jdbc.sql("insert into municipality values ('999911', '試験町', '試験県', 12000)").update();
    jdbc.sql(
            "insert into adoption select '999911', scenario, 'v5', id, 0, 10, filed_at"
                + " from scenario_version")
        .update();
    jdbc.sql(
            "insert into effect_scenario select distinct scenario, 'ALL', 1, 10, 100, 40, 60, 0.6,"
                + " 0.6, 0.6 from scenario_version")
        .update();
    index.askAgain();

    assertThat(site.get("/scenarios").body())
        .contains("1 万人以上 3 万人未満", "50 % 以上 75 % 未満", "/scenarios?saving=FROM_50");
    assertThat(site.get("/scenarios?users=UNDER_30K&saving=FROM_50").body()).contains(LINK);
    assertThat(site.get("/scenarios?saving=FROM_75").body()).doesNotContain(LINK);
    assertThat(site.get("/scenarios?users=MANY").body()).contains(LINK).doesNotContain("??");

    jdbc.sql("delete from adoption").update();
    jdbc.sql("delete from effect_scenario").update();
    jdbc.sql("delete from municipality where code = '999911'").update();
    index.askAgain();
  }

  @Test
  void theFlowIsDrawnWithWhereItLeadsToOtherwise() throws Exception {
    String page = site.get("/scenarios/jido-teate/nintei-seikyu").body();
    assertThat(page).contains("<svg", "登録する（取り消せない）", "もうあれば 登録しない", "個の欄に入れ、読み返して比べる");
    assertThat(page.split("class=\"step for-good\"")).hasSizeGreaterThan(1);
    assertThat(page).doesNotContain("??");
  }

  @Test
  void theIndexIsMadeAgainFromTheDataBase() throws Exception {
    index.refresh();

    assertThat(search("口座番号")).contains(LINK);
    assertThat(site.get("/scenarios?product=" + encode("練習 練習用児童手当V5")).body()).contains(LINK);
  }

  @Test
  void whatAnotherInstanceChangesIsFoundHereWithinSeconds() throws Exception {
    jdbc.sql("update scenario_version set state = 'DEPRECATED'").update();
    try {
      String found = "";
      for (int n = 0; n < 60 && !found.contains(LINK); n++) {
        Thread.sleep(250);
        found = site.get("/scenarios?state=DEPRECATED").body();
      }
      assertThat(found).contains(LINK);
    } finally {
      jdbc.sql("update scenario_version set state = 'IN_REVIEW'").update();
      index.refresh();
    }
  }

  @Test
  void thePageOfAScenarioSaysWhatItDoes() throws Exception {
    String page = site.get("/scenarios/jido-teate/nintei-seikyu").body();

    assertThat(page)
        .contains("児童手当 認定請求の登録", "12 分", "練習用児童手当V5", "1.0.0", "確認中")
        .contains("もう登録されていないか", "公務員からの請求です")
        .doesNotContain("??");
  }

  @Test
  void personalItemsAreMarkedAndTheOthersAreNot() throws Exception {
    String page = site.get("/scenarios/jido-teate/nintei-seikyu").body();

    assertThat(row(page, "請求者氏名")).contains("class=\"mark\"");
    assertThat(row(page, "加入年金")).contains("選択").doesNotContain("class=\"mark\"");
  }

  @Test
  void anUnknownScenarioIsSaidToBe() throws Exception {
    assertThat(site.get("/scenarios/jido-teate/nai").statusCode()).isEqualTo(404);
    assertThat(site.get("/scenarios/").statusCode()).isEqualTo(404);
  }

  @Test
  void aVersionIsFiledOnceAndByItsOwner() {
    assertThat(shelf.file(SharedScenario.bundle(), null, null)).isInstanceOf(Filing.Known.class);
    assertThat(shelf.file(SharedScenario.bundle(), "131016", null))
        .isInstanceOf(Filing.Foreign.class);
  }

  private String search(String words) throws Exception {
    return site.get("/scenarios?q=" + encode(words)).body();
  }

  private static String row(String page, String label) {
    int at = page.indexOf("<span>" + label + "</span>");
    return page.substring(at, page.indexOf("</tr>", at));
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
