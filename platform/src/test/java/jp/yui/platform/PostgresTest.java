package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import jp.yui.platform.identity.Role;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same site on a real PostgreSQL, by one setting, with the demo's consortium at work in it. */
@PlatformTest
class PostgresTest {
  private static EmbeddedPostgres postgres;
  private static Path signs;
  private static GreenMail post;

  @Autowired private JdbcClient jdbc;
  @Autowired private Towns towns;
  @Autowired private Notices notices;
  @Autowired private Scheduler clock;
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) throws IOException {
    postgres = EmbeddedPostgres.start();
    settings.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    settings.add("spring.datasource.username", () -> "postgres");
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    settings.add("yui.mail.host", () -> "127.0.0.1");
    settings.add("yui.mail.port", () -> post.getSmtp().getPort());
    settings.add("yui.mail.security", () -> "none");
    settings.add("yui.mail.from", () -> "yui@example.lg.jp");
    settings.add("yui.mail.site", () -> "https://yui.example.lg.jp");
    signs = Files.createTempDirectory("demo").resolve("signs.txt");
    settings.add("yui.demo", signs::toString);
    settings.add("yui.library", () -> "../scenario-library/scenarios");
  }

  @AfterAll
  static void end() throws IOException {
    postgres.close();
    post.stop();
  }

  @Test
  void theSiteWorksTheSame() throws Exception {
    assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
    String password = Files.readString(signs).replaceFirst("(?s).*パスワードはどれも (\\S+).*", "$1");
    Site site = new Site(port);
    assertThat(site.signIn("kanri", "ちがう").body()).contains("ログイン名かパスワードが違います");
    assertThat(site.signIn("kanri", password).uri().getPath()).isEqualTo("/");

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
    everyListIsShown(password);
    Orders.everywhere(port, password);
  }

  private void everyListIsShown(String password) throws Exception {
    for (String name : new String[] {"mineyama-tantou", "mineyama-kachou", "yuino-koukai"}) {
      Site site = new Site(port);
      site.signIn(name, password);
      for (String page :
          new String[] {
            "/",
            "/scenarios?q=児童手当",
            "/scenarios/jido-teate/nintei-seikyu",
            "/reviews",
            "/reviews/3",
            "/imports",
            "/imports/1",
            "/deviation",
            "/effects",
            "/notices",
            "/agents",
            "/people"
          }) {
        assertThat(site.get(URI.create(page).toASCIIString()).statusCode())
            .as(name + " at " + page)
            .isIn(200, 403, 404);
      }
    }
    Site staff = new Site(port);
    staff.signIn("mineyama-tantou", password);
    assertThat(staff.get("/imports/1").body()).contains("新しい版 1.1.0 が公開されています");
    assertThat(staff.send("/imports/1/update", "/imports/1/update", Map.of()).statusCode())
        .isEqualTo(200);
    assertThat(staff.get("/notices").body()).contains("新しい版 1.1.0 が公開されました");
  }

  @Test
  void mailsGoOutTheSame() throws Exception {
    for (int i = 0; i < 12; i++) {
      Site reader = towns.person("reader" + i, Towns.YUINO, Role.STAFF);
      String address = "reader" + i + "@example.jp";
      reader.send(
          "/account/mail",
          "/account/mail",
          Map.of("address", address, "frequency", i % 2 == 0 ? "AT_ONCE" : "DAILY"));
      assertThat(reader.get("/account/mail").body()).contains("確認のメールを送ります");
    }
    ring();
    assertThat(post.waitForIncomingEmail(60_000, 12)).isTrue();
    jdbc.sql("update mail_address set address = asked, asked = null").update();
    notices.tell(To.role(Towns.YUINO, Role.STAFF), "import.approved", "/imports", "児童手当");
    ring();
    assertThat(post.waitForIncomingEmail(60_000, 18)).isTrue();
    assertThat(Arrays.stream(post.getReceivedMessages()).map(PostgresTest::subject))
        .filteredOn(subject -> subject.contains("「児童手当」の取り込みが承認されました"))
        .hasSize(6);
    jdbc.sql("update notice set mail_due_at = told_at where mail_due_at is not null").update();
    ring();
    assertThat(post.waitForIncomingEmail(60_000, 24)).isTrue();
    assertThat(jdbc.sql("select distinct tries from mail").query(Integer.class).list())
        .containsExactly(1);
    assertThat(new Site(port).get("/mail/stop?token=x").body()).contains("このリンクは使えません");
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The minute has come, for both hands of the clock. */
  private void ring() throws SchedulerException {
    clock.triggerJob(JobKey.jobKey("mail"));
    clock.triggerJob(JobKey.jobKey("mail"));
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
    assertThat(yuino.get("/effects").body()).contains("児童手当 認定請求の登録");
    assertThat(yuino.get("/effects/own").body()).contains("まだありません");
  }
}
