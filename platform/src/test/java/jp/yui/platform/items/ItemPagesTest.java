package jp.yui.platform.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
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

/** From a pasted header line to decided columns. */
@PlatformTest
class ItemPagesTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";

  @Autowired private Accounts accounts;
  @LocalServerPort private int port;
  private Site site;

  @BeforeEach
  void signIn() throws Exception {
    if (accounts.areNone()) {
      accounts.add(new NewAccount("shokuin", "結野 太郎", null, PASSWORD, Set.of(Role.STAFF)));
    }
    site = new Site(port);
    site.signIn("shokuin", PASSWORD);
  }

  @Test
  void columnsAreProposedAndDecidedByAPerson() throws Exception {
    String proposed = propose("請求者氏名,加入年金");

    assertThat(proposed).contains("value=\"person.name\" selected=\"selected\"").contains("加入年金");

    Map<String, String> decided = new LinkedHashMap<>();
    decided.put("column[0]", "請求者: \"氏名\"");
    decided.put("item[0]", "person.name");
    decided.put("column[1]", "加入年金");
    decided.put("item[1]", "");
    String columns = site.send("/items", "/items/columns", decided).body();

    assertThat(columns)
        .contains("1 列を決めました（決めなかった列は 1）")
        .contains("&quot;請求者: \\&quot;氏名\\&quot;&quot;: name  # person.name");
  }

  @Test
  void theContentsOfAnApplicationAreNotTaken() throws Exception {
    assertThat(propose("結野花子,1990/1/2"))
        .contains("申請の中身（日付・番号・メールアドレスや、二行目）が入っているようです。")
        .contains("どこにも保存していません");
  }

  @Test
  void theDictionaryMarksPersonalItems() throws Exception {
    assertThat(site.get("/items").body())
        .contains("person.birth-date")
        .contains("出生年月日")
        .contains("<strong>個人情報</strong>");
  }

  private String propose(String header) throws Exception {
    return site.send("/items", "/items/proposals", Map.of("header", header)).body();
  }
}
