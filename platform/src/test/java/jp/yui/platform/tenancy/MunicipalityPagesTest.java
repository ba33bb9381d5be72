package jp.yui.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

/** The consortium's administrator keeps the list of members. */
@PlatformTest
class MunicipalityPagesTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Site site;

  @BeforeEach
  void signIn() throws Exception {
    if (accounts.areNone()) {
      accounts.add(new NewAccount("kanri", "結野 花子", null, PASSWORD, Set.of(Role.CONSORTIUM_ADMIN)));
    }
    site = new Site(port);
    site.signIn("kanri", PASSWORD);
  }

  @Test
  void aMemberIsAddedOnce() throws Exception {
    assertThat(add("131016", "結野区", "東京都", "67000").body()).contains("結野区").contains("67,000");

    assertThat(add("131016", "別の区", "東京都", "1").body())
        .contains("この団体は、もうあります。")
        .contains("value=\"別の区\"");
  }

  @Test
  void aLongListIsPagedAndSearched() throws Exception {
    for (int i = 0; i < Municipalities.PAGE + 1; i++) {
      jdbc.sql("insert into municipality values (:code, :name, '長野県', 5000)")
          .param("code", "20" + (1000 + i))
          .param("name", "山の" + i + "村")
          .update();
    }
    assertThat(site.get("/municipalities").body()).contains("page=2", "次のページ");
    assertThat(site.get("/municipalities?page=2").body()).contains("山の50村", "前のページ");
    assertThat(site.get("/municipalities?q=50%E6%9D%91").body())
        .contains("山の50村")
        .doesNotContain("山の49村");
    assertThat(site.get("/municipalities?q=%25").body()).contains("「%」に合うものはありません");
  }

  @Test
  void theListIsSortedByWhatItsHeadsSayAndKeepsTheWords() throws Exception {
    add("131016", "結野区", "東京都", "67000");
    add("011002", "織田町", "北海道", "9000");
    add("271004", "結川市", "大阪府", "310000");
    String largest = site.get("/municipalities?sort=population&q=%E7%B5%90").body();
    assertThat(largest).doesNotContain("織田町").contains("aria-sort=\"descending\"");
    assertThat(largest.indexOf("結川市")).isLessThan(largest.indexOf("結野区"));
    String other =
        largest.replaceFirst("(?s).*aria-sort=\"descending\".*?href=\"([^\"]+)\".*", "$1");

    String smallest = site.get(other.replace("&amp;", "&")).body();
    assertThat(smallest).doesNotContain("織田町").contains("aria-sort=\"ascending\"");
    assertThat(smallest.indexOf("結野区")).isLessThan(smallest.indexOf("結川市"));
    assertThat(site.get("/municipalities?sort=name;drop&q=%E7%B5%90").body())
        .as("what is no column is not asked for")
        .contains("結川市")
        .doesNotContain("drop");
  }

  @Test
  void everythingThatIsWrongIsSaidAtItsField() throws Exception {
    assertThat(add("131017", "", "東京", "たくさん").body())
        .contains("団体コードではありません。")
        .contains("入力してください。")
        .contains("都道府県の名前ではありません。")
        .contains("人口は、1 以上の数字だけで入力してください。")
        .contains("value=\"131017\"")
        .contains("value=\"たくさん\"");
  }

  @Test
  void wideDigitsInGroupsAreUnderstood() throws Exception {
    assertThat(add("131024", "結野町", "東京都", "１２，３４５").body()).contains("12,345");
  }

  @Test
  void englishIsThereForWhoeverAsks() throws Exception {
    assertThat(site.get("/municipalities?lang=en").body()).contains("Municipality code");
    assertThat(site.get("/municipalities").body()).contains("Municipality code");
    assertThat(new Site(port).get("/sign-in").body()).contains("ログイン名");
  }

  private java.net.http.HttpResponse<String> add(
      String code, String name, String prefecture, String population) throws Exception {
    return site.send(
        "/municipalities",
        "/municipalities",
        Map.of("code", code, "name", name, "prefecture", prefecture, "population", population));
  }
}
