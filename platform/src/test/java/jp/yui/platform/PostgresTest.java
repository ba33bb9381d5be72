package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same site on a real PostgreSQL, by one setting. */
@PlatformTest
class PostgresTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";

  private static EmbeddedPostgres postgres;

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private Towns towns;
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) throws IOException {
    postgres = EmbeddedPostgres.start();
    settings.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    settings.add("spring.datasource.username", () -> "postgres");
  }

  @AfterAll
  static void end() throws IOException {
    postgres.close();
  }

  @Test
  void theSiteWorksTheSame() throws Exception {
    assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
    accounts.add(new NewAccount("kanri", "結野 花子", null, PASSWORD, Set.of(Role.CONSORTIUM_ADMIN)));
    Site site = new Site(port);
    assertThat(site.signIn("kanri", "ちがう").body()).contains("ログイン名かパスワードが違います");
    assertThat(site.signIn("kanri", PASSWORD).uri().getPath()).isEqualTo("/");

    Map<String, String> municipality =
        Map.of("code", "131016", "name", "結野区", "prefecture", "東京都", "population", "67000");
    site.send("/municipalities", "/municipalities", municipality);

    assertThat(site.send("/municipalities", "/municipalities", municipality).body())
        .contains("この団体は、もうあります。");
    assertThat(site.get("/audit?verify=true").body()).contains("団体を加えた").contains("件を確かめました");
    assertThat(
            site.send("/account/second-factor", "/account/second-factor", Map.of("code", "x"))
                .body())
        .contains("確認コードが違います");
    assertThat(jdbc.sql("select count(*) from spring_session").query(Integer.class).single())
        .isPositive();
  }

  @Test
  void figuresAndListsWorkTheSame() throws Exception {
    Site yuino = towns.person("yuino", Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    yuino.send(
        "/products", "/products", Map.of("vendor", "練習", "name", "練習用児童手当V5", "versions", "5"));
    assertThat(yuino.get("/products/use").body()).contains("練習用児童手当V5");
    assertThat(yuino.send("/begin", "/begin", Map.of("lines", "児童手当,1200,12")).body())
        .contains("240.0");
    assertThat(yuino.send("/wishes", "/wishes", Map.of("title", "粗大ごみ")).body()).contains("賛成しました");
    assertThat(yuino.get("/effects").body()).contains("まだ実績がありません");
    assertThat(yuino.get("/effects/own").body()).contains("まだありません");
  }
}
