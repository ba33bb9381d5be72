package jp.yui.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever a notice is for sees it, and nobody else does. */
@PlatformTest
class NoticesTest {
  private static final String WORDS = "「児童手当 {x}」について、川辺市から知らせがあります。";
  private static final Pattern LINK = Pattern.compile("href=\"(/notices/[0-9]+)\"");

  @Autowired private Notices notices;
  @Autowired private Towns towns;
  @Autowired private JdbcClient jdbc;
  @Autowired private MessageSource messages;
  @LocalServerPort private int port;

  @BeforeEach
  void words() {
    ((AbstractResourceBasedMessageSource) messages).addBasenames("messages/for-tests");
    jdbc.sql("delete from notice").update();
  }

  @Test
  void thoseOfARoleOfAMunicipalityAreTold() throws Exception {
    Site reviewer = towns.person("reviewer", Towns.YUINO, Role.REVIEWER);
    Site publisher = towns.person("publisher", Towns.YUINO, Role.PUBLISHER);
    Site elsewhere = towns.person("elsewhere", Towns.ORITA, Role.REVIEWER);

    tell(To.role(Towns.YUINO, Role.REVIEWER));

    assertThat(reviewer.get("/notices").body()).contains(WORDS, "お知らせ（未読 1 件）");
    assertThat(reviewer.get("/notices?lang=en").body()).contains("川辺市 has news.");
    assertThat(publisher.get("/notices").body()).contains("お知らせはまだありません");
    assertThat(elsewhere.get("/notices").body()).contains("お知らせはまだありません");
  }

  @Test
  void whoeverFollowsTheLinkHasReadIt() throws Exception {
    Site one = towns.person("one", null, Role.CONSORTIUM_ADMIN);
    Site other = towns.person("other", Towns.ORITA, Role.STAFF);
    tell(To.role(null, Role.CONSORTIUM_ADMIN));
    String link = link(one.get("/notices").body());

    assertThat(other.get(link).statusCode()).isEqualTo(404);
    assertThat(one.get("/").body()).contains("未読 1 件");
    assertThat(one.get(link).uri().getPath()).isEqualTo("/scenarios");
    assertThat(one.get("/").body()).doesNotContain("未読");
    assertThat(one.get("/notices").body()).contains(WORDS);
  }

  @Test
  void unreadOnesComeFirstAndAllAreReadAtOnce() throws Exception {
    Site site = towns.person("many", Towns.KAWABE, Role.STAFF);
    for (int n = 0; n < 25; n++) {
      notices.tell(To.everybody(), "n" + n, "/items");
    }
    site.get(link(site.get("/notices").body()));

    assertThat(site.get("/notices").body()).contains("notice.n23").doesNotContain("notice.n24");
    assertThat(site.get("/notices?page=2").body()).contains("notice.n24");
    site.send("/notices", "/notices/read", Map.of());
    assertThat(site.get("/notices").body())
        .doesNotContain(">未読<", "class=\"unread\"")
        .contains("notice.n24");
  }

  @Test
  void whereNoMailServerIsSetNothingWaitsToBeSent() throws Exception {
    Site site = towns.person("mail", Towns.KAWABE, Role.STAFF);
    jdbc.sql(
            """
            insert into mail_address (account, address, frequency, language, stop_token)
            select id, 'a@example.jp', 'AT_ONCE', 'ja', 's' from account where sign_in_name = 'mail'
            """)
        .update();
    tell(To.everybody());
    assertThat(
            jdbc.sql("select count(*) from notice where mail_due_at is not null")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(site.get("/account/mail").body()).contains("メールを送る設定をしていません");
    site.send("/account/mail", "/account/mail", Map.of("address", "b@example.jp"));
    assertThat(jdbc.sql("select count(*) from mail").query(Integer.class).single()).isZero();
  }

  @Test
  void aNoticeLeadsNowhereElse() {
    for (String link : new String[] {"https://example.jp/", "//example.jp", "/\\example.jp"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> notices.tell(To.everybody(), "for-tests", link));
    }
  }

  @Test
  void thePagesAreForEverybody() throws Exception {
    towns.account("eyes", Towns.YUINO, Role.STAFF);
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("eyes", Towns.PASSWORD);
      eyes.look("/notices", "notices-none");
      tell(To.everybody());
      tell(To.everybody());
      eyes.look("/notices", "notices");
    }
  }

  private void tell(To to) {
    notices.tell(to, "for-tests", "/scenarios", "児童手当 {x}", "川辺市");
  }

  private static String link(String page) {
    Matcher link = LINK.matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
