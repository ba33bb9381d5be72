package jp.yui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new platform has nobody, and no password that anybody could know. */
@PlatformTest
class FirstStartTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";

  @Autowired private FirstStart firstStart;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Site site;
  private String token;

  @BeforeEach
  void empty() {
    jdbc.sql("delete from account_role").update();
    jdbc.sql("delete from account").update();
    token = Objects.requireNonNull(firstStart.open());
    site = new Site(port);
  }

  @Test
  void theLinkLeadsToTheForm() throws Exception {
    assertThat(site.get("/first-start?token=" + token).body()).contains("はじめの管理者を作る", token);
    assertThat(site.get("/first-start?token=x").body()).contains("このリンクは使えません");
  }

  @Test
  void theLinkMakesAnAdministratorWhoCanSignIn() throws Exception {
    assertThat(make(token, "Kanri", PASSWORD).body()).contains("管理者を作りました");

    HttpResponse<String> front = site.signIn("kanri", PASSWORD);

    assertThat(front.uri().getPath()).isEqualTo("/");
    assertThat(front.body()).contains("結野 花子").contains("href=\"/manage\"");
    assertThat(jdbc.sql("select password from account").query(String.class).single())
        .startsWith("{bcrypt}");
  }

  @Test
  void theLinkIsGoodForOneUse() throws Exception {
    make(token, "kanri", PASSWORD);

    assertThat(make(token, "kanri2", PASSWORD).body()).contains("このリンクは使えません");
    assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single()).isOne();
  }

  @Test
  void anotherLinkMakesNobody() throws Exception {
    assertThat(make("x".repeat(43), "kanri", PASSWORD).body()).contains("このリンクは使えません");
    assertThat(firstStart.open()).isNotNull();
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldAndTheRestIsKept() throws Exception {
    String body = make(token, "管理", "みじかい").body();

    assertThat(body)
        .contains("半角の英字・数字と . _ @ - が使えます。")
        .contains("12 文字以上")
        .contains("value=\"管理\"")
        .contains("value=\"結野 花子\"")
        .doesNotContain("みじかい");
  }

  @Test
  void fiveWrongPasswordsCloseTheAccountForAWhile() throws Exception {
    make(token, "kanri", PASSWORD);
    for (int i = 0; i < 5; i++) {
      assertThat(site.signIn("kanri", "ちがう").body()).contains("ログイン名かパスワードが違います");
    }

    assertThat(site.signIn("kanri", PASSWORD).body()).contains("15 分のあいだ止めています");

    jdbc.sql("update account set locked_until = current_timestamp - interval '1' second").update();
    assertThat(site.signIn("kanri", PASSWORD).uri().getPath()).isEqualTo("/");
  }

  @Test
  void nobodyIsToldWhetherANameIsKnown() throws Exception {
    make(token, "kanri", PASSWORD);

    String known = site.signIn("kanri", "ちがう").body();
    String unknown = new Site(port).signIn("dareka", "ちがう").body();

    assertThat(plain(unknown)).isEqualTo(plain(known));
  }

  private HttpResponse<String> make(String with, String name, String password) throws Exception {
    return site.send(
        "/sign-in",
        "/first-start",
        Map.of("token", with, "signInName", name, "name", "結野 花子", "password", password));
  }

  private static String plain(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }
}
