package jp.yui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who did what is written down, and shown to those whom it concerns. */
@PlatformTest
class AuditPagesTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";

  @Autowired private Accounts accounts;
  @Autowired private FirstStart firstStart;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @BeforeEach
  void empty() {
    jdbc.sql("delete from account_role").update();
    jdbc.sql("delete from account").update();
    jdbc.sql("delete from municipality").update();
  }

  @Test
  void whatAnAdministratorDoesIsWrittenDown() throws Exception {
    Site site = new Site(port);
    site.send(
        "/sign-in",
        "/first-start",
        Map.of(
            "token",
            java.util.Objects.requireNonNull(firstStart.open()),
            "signInName",
            "hajime",
            "name",
            "結野 花子",
            "password",
            PASSWORD));
    site.signIn("hajime", "ちがう");
    site.signIn("ひみつのことば", "ちがう");
    site.signIn("hajime", PASSWORD);
    site.send(
        "/municipalities",
        "/municipalities",
        Map.of("code", "131016", "name", "結野区", "prefecture", "東京都", "population", "67000"));
    site.send("/", "/sign-out", Map.of());
    site.signIn("hajime", PASSWORD);

    assertThat(site.get("/audit").body())
        .containsSubsequence(
            "ログイン</td>",
            "ログアウト</td>",
            "団体を加えた",
            "131016 結野区",
            "127.0.0.1",
            "ログイン</td>",
            "(unknown)",
            "ログインを断られた",
            "hajime",
            "ログインを断られた",
            "はじめの管理者を作った")
        .doesNotContain("ひみつのことば");
    assertThat(site.get("/audit?verify=true").body()).contains("件を確かめました");
    assertThat(site.get("/audit?verify=true&entries=x&root=abc").body())
        .contains("件数を、数字で", "64 字", "value=\"abc\"")
        .doesNotContain("件を確かめました");
    assertThat(site.get("/audit?verify=true&entries=1&root=" + "0".repeat(64)).body())
        .contains("書き換えられています");
  }

  @Test
  void anAuditorSeesWhatTheOwnPeopleDidAndNothingElse() throws Exception {
    jdbc.sql("insert into municipality values ('131016', 'ア', '東京都', 1)").update();
    jdbc.sql("insert into municipality values ('131024', 'イ', '東京都', 1)").update();
    account("kansa-a", "131016", Role.AUDITOR);
    account("kansa-b", "131024", Role.AUDITOR);
    account("kansa-all", null, Role.AUDITOR);
    Site one = signedIn("kansa-a");
    Site other = signedIn("kansa-b");
    Site all = signedIn("kansa-all");

    assertThat(rows(one)).contains("131016").doesNotContain("131024", "kansa-b", "kansa-all");
    assertThat(rows(other)).contains("131024").doesNotContain("131016", "kansa-a<");
    assertThat(rows(all)).contains("131016", "131024", "kansa-all");
  }

  @Test
  void whatIsOlderStandsOnTheNextPage() throws Exception {
    account("kansa", null, Role.AUDITOR);
    Site site = signedIn("kansa");
    for (int i = 0; i < 50; i++) {
      site.signIn("dareka", "x");
    }
    String body = site.get("/audit").body();
    assertThat(body.split("<td class=\"number\">")).hasSize(51);
    java.util.regex.Matcher older =
        java.util.regex.Pattern.compile("href=\"(/audit\\?[^\"]*after=\\d+)\"").matcher(body);
    assertThat(older.find()).isTrue();
    assertThat(site.get(older.group(1).replace("&amp;", "&")).body()).contains(">kansa<");
  }

  @Test
  void whatIsWrongIsSaidWithWhatToDo() throws Exception {
    account("kansa", null, Role.AUDITOR);
    Site site = signedIn("kansa");
    jdbc.sql("update audit_entry set actor = 'x' where seq = 1").update();

    assertThat(site.get("/audit?verify=true").body())
        .contains("記録 1 番の内容か順番が、書かれたときと違います。")
        .contains("運用の担当者に知らせて");
    jdbc.sql("delete from audit_entry").update();
    jdbc.sql("update audit_head set seq = 0, hash = '" + "0".repeat(64) + "'").update();
  }

  private void account(String name, @Nullable String municipality, Role role) {
    accounts.add(new NewAccount(name, name, municipality, PASSWORD, Set.of(role)));
  }

  private Site signedIn(String name) throws Exception {
    Site site = new Site(port);
    site.signIn(name, PASSWORD);
    return site;
  }

  private static String rows(Site site) throws Exception {
    String body = site.get("/audit").body();
    return body.substring(body.indexOf("<tbody>"));
  }
}
