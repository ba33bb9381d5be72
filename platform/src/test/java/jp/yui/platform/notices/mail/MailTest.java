package jp.yui.platform.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.identity.Role;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Notices go out by mail to whoever wants them, once, and to nobody else. */
@PlatformTest
class MailTest {
  private static final Pattern CONFIRM = Pattern.compile("/account/mail/confirm\\?token=(\\S+)");
  private static final Pattern STOP = Pattern.compile("(/mail/stop\\?token=\\S+)");
  private static GreenMail post;
  private static int port;
  private static int people;

  @Autowired private Notices notices;
  @Autowired private Round round;
  @Autowired private Outbox outbox;
  @Autowired private Towns towns;
  @Autowired private JdbcClient jdbc;
  @Autowired private MessageSource messages;
  @LocalServerPort private int site;

  private String name;

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry settings) {
    open(0);
    port = post.getSmtp().getPort();
    settings.add("yui.mail.host", () -> "127.0.0.1");
    settings.add("yui.mail.port", () -> port);
    settings.add("yui.mail.security", () -> "none");
    settings.add("yui.mail.from", () -> "yui@example.lg.jp");
    settings.add("yui.mail.site", () -> "https://yui.example.lg.jp/");
    settings.add("yui.mail.timeout", () -> "2s");
    settings.add("spring.quartz.auto-startup", () -> "false"); // the tests themselves go the rounds
  }

  @AfterAll
  static void end() {
    post.stop();
  }

  @BeforeEach
  void fresh() throws Exception {
    ((AbstractResourceBasedMessageSource) messages).addBasenames("messages/for-tests");
    jdbc.sql("delete from mail_address").update();
    jdbc.sql("delete from notice").update();
    jdbc.sql("delete from mail").update();
    post.purgeEmailFromAllMailboxes();
  }

  @Test
  void nothingIsSentBeforeTheAddressIsConfirmedByItsOwner() throws Exception {
    Site hanako = person();
    assertThat(choose(hanako, "hanako@example.jp", "AT_ONCE").body())
        .contains("hanako@example.jp に確認のメールを送ります");
    tell("川辺市");
    round.go();

    String link = only().getContent().toString();
    assertThat(only().getSubject()).isEqualTo("【結】メールアドレスの確認");
    Matcher token = CONFIRM.matcher(link);
    assertThat(token.find()).isTrue();
    Site other = person();
    assertThat(confirm(other, token.group(1))).as("another person").contains("このリンクは使えません");
    assertThat(confirm(hanako, token.group(1)))
        .contains("アドレスを確かめました", "確かめたアドレス：hanako@example.jp");
    assertThat(confirm(hanako, token.group(1))).as("again").contains("このリンクは使えません");
    assertThat(
            jdbc.sql("select count(*) from mail_address where token_digest is not null")
                .query(Integer.class)
                .single())
        .isZero();
    round.go();
    assertThat(received()).as("what was told before").hasSize(1);
  }

  @Test
  void anOldLinkConfirmsNothing() throws Exception {
    Site hanako = person();
    choose(hanako, "hanako@example.jp", "DAILY");
    round.go();
    jdbc.sql("update mail_address set good_until = good_until - interval '24' hour").update();
    Matcher token = CONFIRM.matcher(only().getContent().toString());
    assertThat(token.find()).isTrue();
    assertThat(confirm(hanako, token.group(1))).contains("このリンクは使えません");
  }

  @Test
  void confirmationsAreNotSentToSomebodyWithoutEnd() throws Exception {
    Site hanako = person();
    for (int i = 0; i < 5; i++) {
      assertThat(choose(hanako, "victim" + i + "@example.jp", "NONE").body())
          .contains("確認のメールを送ります");
    }
    assertThat(choose(hanako, "victim@example.jp", "NONE").body())
        .contains("1 日に 5 通まで", "value=\"victim@example.jp\"");
    round.go();
    assertThat(received()).as("only the last one asked for").hasSize(1);
  }

  @Test
  void itSaysWhatTheSiteSaysAndLeadsThere() throws Exception {
    Site hanako = reader("hanako@example.jp", "AT_ONCE");
    tell("川辺市");
    round.go();

    String words = "「児童手当」について、川辺市から知らせがあります。";
    assertThat(only().getSubject()).isEqualTo("【結】" + words);
    String text = only().getContent().toString();
    Matcher link = Pattern.compile("https://yui.example.lg.jp(/notices/[0-9]+)").matcher(text);
    assertThat(link.find()).isTrue();
    assertThat(text).contains(words, "メールを止める：https://yui.example.lg.jp/mail/stop?token=");
    assertThat(hanako.get("/notices").body()).contains(words);
    assertThat(hanako.get(link.group(1)).uri().getPath()).isEqualTo("/items");
  }

  @Test
  void whoeverReadsEnglishGetsEnglish() throws Exception {
    Site hanako = reader("hanako@example.jp", "AT_ONCE");
    hanako.send(
        "/account/mail",
        "/account/mail",
        Map.of("address", "hanako@example.jp", "frequency", "AT_ONCE", "language", "en"));
    tell("川辺市");
    round.go();
    assertThat(only().getSubject()).startsWith("[Yui] ").contains("川辺市 has news.");
    assertThat(only().getContent().toString()).contains("Stop mails: https://");
  }

  @Test
  void theMailOfTheDayHasWhatIsStillUnreadInTheMorning() throws Exception {
    Site hanako = reader("hanako@example.jp", "DAILY");
    tell("一市");
    tell("二市");
    tell("三市");
    round.go();
    assertThat(received()).as("before the morning").isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select distinct extract(hour from mail_due_at at time zone 'Asia/Tokyo')
                    from notice where mail_due_at is not null
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(8);
    long read =
        jdbc.sql("select min(id) from notice where mail_due_at is not null")
            .query(Long.class)
            .single();
    hanako.get("/notices/" + read);
    morning();
    round.go();
    round.go();

    assertThat(only().getSubject()).isEqualTo("【結】お知らせ 2 件");
    assertThat(only().getContent().toString()).contains("二市", "三市").doesNotContain("一市");
  }

  @Test
  void theLinkInTheMailStopsFurtherOnesWithoutSigningIn() throws Exception {
    reader("hanako@example.jp", "AT_ONCE");
    tell("川辺市");
    round.go();
    Matcher link = STOP.matcher(only().getContent().toString());
    assertThat(link.find()).isTrue();
    Site anybody = new Site(site);
    assertThat(anybody.get(link.group(1)).body()).contains("メールでは送らないようにします");
    tell("二市");
    round.go();
    assertThat(received()).as("looking is not stopping").hasSize(2);
    String token = link.group(1).substring(link.group(1).indexOf('=') + 1);
    assertThat(anybody.send(link.group(1), "/mail/stop", Map.of("token", token)).body())
        .contains("メールを止めました");
    tell("三市");
    round.go();
    assertThat(received()).hasSize(2);
    assertThat(anybody.get("/mail/stop?token=x").body()).contains("このリンクは使えません");
  }

  @Test
  void noWordsBecomeAnotherHead() throws Exception {
    Site english = reader("hanako@example.jp", "AT_ONCE");
    // Plain letters only: nothing is encoded that would hide the break of the line.
    english.send(
        "/account/mail",
        "/account/mail",
        Map.of("address", "hanako@example.jp", "frequency", "AT_ONCE", "language", "en"));
    notices.tell(To.everybody(), "for-tests", "/items", "x\r\nX-Evil: yes\r\n\r\nbody", "y");
    round.go();
    MimeMessage mail = only();
    assertThat(mail.getSubject())
        .doesNotContain("\n", "\r")
        .startsWith("[Yui] About")
        .contains("X-Evil: yes");
    // As it went: the mail library would only indent a second line, which is then no other head.
    assertThat(mail.getHeader("Subject")[0]).doesNotContain("\n", "\r");
    assertThat(mail.getHeader("X-Evil")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
    Site hanako = person();
    for (String address :
        new String[] {
          "a@example.jp\r\nBcc: evil@example.com",
          "a@example.jp, b@example.jp",
          "<a@example.jp>",
          "あ@example.jp",
          "a@b c.jp",
          ""
        }) {
      assertThat(choose(hanako, address, "AT_ONCE").body()).as(address).contains("メールアドレスを一つだけ");
    }
  }

  @Test
  void whatAnApplicantWroteStaysInTheSite() throws Exception {
    reader("hanako@example.jp", "AT_ONCE");
    notices.tell(To.everybody(), "for-tests", "/items", "平成3年4月5日生まれの方", "川辺市");
    round.go();
    assertThat(only().getSubject() + only().getContent())
        .doesNotContain("平成3年")
        .contains("内容はサイトで読んでください");
  }

  @Test
  void whoeverLeftGetsNothing() throws Exception {
    reader("hanako@example.jp", "AT_ONCE");
    tell("川辺市");
    jdbc.sql("update account set active = false where sign_in_name = :name")
        .param("name", name)
        .update();
    round.go();
    assertThat(received()).isEmpty();
  }

  @Test
  void aServerThatIsDownHurtsNobodyAndIsTriedAgain() throws Exception {
    Site hanako = reader("hanako@example.jp", "AT_ONCE");
    Site admin = towns.person("kanri" + people++, null, Role.CONSORTIUM_ADMIN);
    post.stop();
    try {
      tell("川辺市");
      round.go();
      assertThat(hanako.get("/notices").body()).contains("川辺市");
      assertThat(admin.get("/mail").body()).contains("送れずに待っているもの：1 通");
      assertThat(one("select tries from mail")).isEqualTo(1);
      round.go();
      assertThat(one("select tries from mail")).as("not before its time").isEqualTo(1);
      for (int i = 0; i < 7; i++) {
        jdbc.sql("update mail set due_at = made_at").update();
        round.go();
      }
      jdbc.sql("update mail set due_at = made_at").update();
      round.go();
      assertThat(one("select tries from mail")).isEqualTo(8);
      assertThat(admin.get("/mail").body()).contains("送れなかったメール：1 通", name, "メールサーバーにつながらないか");
      assertThat(admin.get("/").body()).contains("送れなかったメール：1 通");
    } finally {
      open(port);
    }
    String id =
        jdbc.sql("select message_id from mail where kind = 'NOTICES'").query(String.class).single();
    admin.send("/mail", "/mail/again", Map.of());
    round.go();
    assertThat(only().getMessageID()).isEqualTo("<" + id + "@yui.example.lg.jp>");
    assertThat(admin.get("/mail").body()).contains("送れなかったメールはありません");
  }

  @Test
  void whereASenderDiedAnotherSendsTheSameMailLater() throws Exception {
    reader("hanako@example.jp", "AT_ONCE");
    tell("川辺市");
    jdbc.sql("update notice set mail_due_at = mail_due_at + interval '1' hour").update();
    long account = jdbc.sql("select account from mail_address").query(Long.class).single();
    String id = outbox.put(account, Kind.NOTICES);
    jdbc.sql(
            "update notice set mail = (select max(id) from mail), mail_due_at = null where account = :a")
        .param("a", account)
        .update();
    assertThat(outbox.claim()).isPresent(); // and no more is heard of whoever claimed it
    round.go();
    assertThat(received()).isEmpty();
    jdbc.sql("update mail set claimed_until = made_at").update();
    round.go();
    assertThat(only().getMessageID()).contains(id);
    assertThat(one("select tries from mail where message_id = '" + id + "'")).isEqualTo(2);
  }

  @Test
  void twoSendersSendEachMailOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      reader("reader" + i + "@example.jp", "AT_ONCE");
    }
    tell("川辺市");
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<?>> rounds = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        rounds.add(both.submit(round::go));
      }
      for (Future<?> one : rounds) {
        one.get();
      }
    }
    assertThat(received())
        .extracting(mail -> mail.getAllRecipients()[0].toString())
        .hasSize(20)
        .doesNotHaveDuplicates();
  }

  @Test
  void thePagesAreForEverybody() throws Exception {
    person();
    try (Eyes eyes = new Eyes(site)) {
      eyes.signIn(name, Towns.PASSWORD);
      eyes.look("/account/mail", "own-mail");
      eyes.type("address", "x");
      eyes.press();
      eyes.look("", "own-mail-problem");
      eyes.type("address", "hanako@example.jp");
      eyes.press();
      eyes.look("", "own-mail-asked");
      round.go();
      Matcher token = CONFIRM.matcher(only().getContent().toString());
      assertThat(token.find()).isTrue();
      eyes.look("/account/mail/confirm?token=" + token.group(1), "own-mail-confirm");
      eyes.press();
      eyes.look("", "own-mail-confirmed");
      eyes.look("/account/mail", "own-mail-again");
      String stop = jdbc.sql("select stop_token from mail_address").query(String.class).single();
      eyes.look("/mail/stop?token=" + stop, "mail-stop");
      eyes.press();
      eyes.look("", "mail-stopped");
      eyes.look("/mail/stop?token=x", "mail-stop-over");
      towns.account("kanri-eyes", null, Role.CONSORTIUM_ADMIN);
      eyes.signIn("kanri-eyes", Towns.PASSWORD);
      eyes.look("/mail", "mail");
      jdbc.sql(
              "update mail set state = 'GIVEN_UP', ended_at = made_at, fault = 'REFUSED', answer = '550 no such box'")
          .update();
      eyes.look("/mail", "mail-given-up");
      eyes.look("/", "front-mail");
    }
  }

  /** Somebody new, signed in. */
  private Site person() throws Exception {
    name = "reader" + people++;
    return towns.person(name, Towns.YUINO, Role.STAFF);
  }

  /** Somebody new with an address that is confirmed. */
  private Site reader(String address, String frequency) throws Exception {
    Site reader = person();
    choose(reader, address, frequency);
    round.go();
    List<MimeMessage> came = received();
    Matcher token = CONFIRM.matcher(came.getLast().getContent().toString());
    assertThat(token.find()).isTrue();
    confirm(reader, token.group(1));
    post.purgeEmailFromAllMailboxes();
    return reader;
  }

  private static java.net.http.HttpResponse<String> choose(
      Site site, String address, String frequency) throws Exception {
    return site.send(
        "/account/mail",
        "/account/mail",
        Map.of("address", address, "frequency", frequency, "language", "ja"));
  }

  private static String confirm(Site site, String token) throws Exception {
    String path = "/account/mail/confirm";
    return site.send(path + "?token=" + token, path, Map.of("token", token)).body();
  }

  private void tell(String town) {
    notices.tell(To.everybody(), "for-tests", "/items", "児童手当", town);
  }

  private void morning() {
    jdbc.sql("update notice set mail_due_at = told_at where mail_due_at is not null").update();
  }

  private int one(String sql) {
    return jdbc.sql(sql + (sql.contains("where") ? " and" : " where") + " kind = 'NOTICES'")
        .query(Integer.class)
        .single();
  }

  private static List<MimeMessage> received() {
    return Arrays.asList(post.getReceivedMessages());
  }

  private static MimeMessage only() {
    assertThat(received()).hasSize(1);
    return received().getFirst();
  }

  private static void open(int at) {
    post = new GreenMail(new ServerSetup(at, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
  }
}
