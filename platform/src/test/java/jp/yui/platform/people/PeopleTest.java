package jp.yui.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality's administrator keeps its accounts, and no other municipality's. */
@PlatformTest
class PeopleTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/invitation\\S+?)<");

  @Autowired private Accounts accounts;
  @Autowired private Municipalities municipalities;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @BeforeEach
  void two() {
    jdbc.sql("delete from invitation").update();
    jdbc.sql("delete from account_role").update();
    jdbc.sql("delete from account").update();
    jdbc.sql("delete from municipality").update();
    municipalities.add(new Municipality("131016", "結野区", "東京都", 67_000));
    municipalities.add(new Municipality("131024", "織野区", "東京都", 12_000));
    administrator("yuino", "131016");
    administrator("orino", "131024");
  }

  @Test
  void somebodyInvitedChoosesAPasswordAndSignsIn() throws Exception {
    String link = invite(signedIn("yuino"), "tanaka");

    Site site = new Site(port);
    assertThat(site.get(link).body()).contains("ログイン名は tanaka です");
    assertThat(choose(site, link, "みじかい").body()).contains("12 文字以上");
    assertThat(choose(site, link, PASSWORD).body()).contains("パスワードを決めました");
    assertThat(site.signIn("tanaka", PASSWORD).body()).contains("結野区", "田中 一郎");
    assertThat(site.get("/people").statusCode()).isEqualTo(403);

    assertThat(choose(new Site(port), link, PASSWORD).body()).contains("この招待は使えません");
  }

  @Test
  void anInvitationEndsAfterSevenDays() throws Exception {
    String link = invite(signedIn("yuino"), "tanaka");
    jdbc.sql("update invitation set good_until = current_timestamp - interval '1' second").update();

    assertThat(new Site(port).get(link).body()).contains("この招待は使えません", "7 日");
  }

  @Test
  void aNewLinkEndsTheOldOne() throws Exception {
    Site administrator = signedIn("yuino");
    String first = invite(administrator, "tanaka");
    String second =
        link(
            administrator
                .send("/people", "/people/" + id("tanaka") + "/invitation", Map.of())
                .body());

    assertThat(new Site(port).get(first).body()).contains("この招待は使えません");
    assertThat(new Site(port).get(second).body()).contains("パスワードを決める");
  }

  @Test
  void whoeverIsEndedIsOutAtOnceAndCannotSignIn() throws Exception {
    Site administrator = signedIn("yuino");
    String link = invite(administrator, "tanaka");
    choose(new Site(port), link, PASSWORD);
    Site tanaka = signedIn("tanaka");
    assertThat(tanaka.get("/").uri().getPath()).isEqualTo("/");

    administrator.send("/people", "/people/" + id("tanaka") + "/active", Map.of("active", "false"));

    assertThat(tanaka.get("/").uri().getPath()).isEqualTo("/sign-in");
    assertThat(new Site(port).signIn("tanaka", PASSWORD).body()).contains("パスワードが違います");
    assertThat(administrator.get("/people").body()).contains("止めている");
    assertThat(
            jdbc.sql("select action from audit_entry where subject = 'tanaka' order by seq")
                .query(String.class)
                .list())
        .contains("person-invited", "password-chosen", "person-ended");
  }

  @Test
  void anotherMunicipalitysPeopleAreNotThere() throws Exception {
    invite(signedIn("yuino"), "tanaka");
    Site other = signedIn("orino");

    assertThat(other.get("/people").body()).doesNotContain("田中").doesNotContain("yuino");
    assertThat(
            other
                .send("/people", "/people/" + id("tanaka") + "/active", Map.of("active", "false"))
                .statusCode())
        .isEqualTo(404);
    assertThat(
            other.send("/people", "/people/" + id("tanaka") + "/invitation", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(
            jdbc.sql("select active from account where sign_in_name = 'tanaka'")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void nobodyGivesTheConsortiumsRole() throws Exception {
    int status =
        signedIn("yuino")
            .send(
                "/people",
                "/people",
                Map.of("signInName", "x", "name", "x", "roles", "CONSORTIUM_ADMIN"))
            .statusCode();

    assertThat(status).isEqualTo(403);
  }

  @Test
  void whatIsWrongIsSaidAtItsField() throws Exception {
    Site site = signedIn("yuino");
    assertThat(site.send("/people", "/people", Map.of("signInName", "田中", "name", "")).body())
        .contains("半角の英字・数字", "入力してください。", "役割を一つ以上選んでください。", "value=\"田中\"");
    assertThat(
            site.send(
                    "/people",
                    "/people",
                    Map.of("signInName", "ORINO", "name", "x", "roles", "STAFF"))
                .body())
        .contains("このログイン名は、もう使われています。");
  }

  @Test
  void theConsortiumInvitesTheFirstAdministrator() throws Exception {
    accounts.add(new NewAccount("kanri", "結", null, PASSWORD, Set.of(Role.CONSORTIUM_ADMIN)));
    Site consortium = signedIn("kanri");
    String page = "/administrators";
    assertThat(
            consortium
                .send(page, page, Map.of("municipality", "", "signInName", "", "name", ""))
                .body())
        .contains("団体を選んでください。");
    String link =
        link(
            consortium
                .send(
                    page, page, Map.of("municipality", "131024", "signInName", "mori", "name", "森"))
                .body());
    choose(new Site(port), link, PASSWORD);

    assertThat(signedIn("mori").get("/people").body()).contains("orino").doesNotContain("yuino");
  }

  private void administrator(String name, String municipality) {
    accounts.add(
        new NewAccount(name, name, municipality, PASSWORD, Set.of(Role.MUNICIPALITY_ADMIN)));
  }

  private Site signedIn(String name) throws Exception {
    Site site = new Site(port);
    site.signIn(name, PASSWORD);
    return site;
  }

  private String invite(Site administrator, String name) throws Exception {
    return link(
        administrator
            .send(
                "/people", "/people", Map.of("signInName", name, "name", "田中 一郎", "roles", "STAFF"))
            .body());
  }

  private java.net.http.HttpResponse<String> choose(Site site, String link, String password)
      throws Exception {
    String token = URI.create(link).getQuery().substring("token=".length());
    return site.send("/sign-in", "/invitation", Map.of("token", token, "password", password));
  }

  private long id(String name) {
    return jdbc.sql("select id from account where sign_in_name = :name")
        .param("name", name)
        .query(Long.class)
        .single();
  }

  private static String link(String page) {
    Matcher link = LINK.matcher(page);
    assertThat(link.find()).as(page).isTrue();
    return link.group(1);
  }
}
