package jp.yui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * People of 結野市 and 川辺市 come by a directory, in a real browser; those of 織田町 have none, and the
 * third directory is down.
 */
@PlatformTest
class DirectorySignInTest {
  private static final String NAME = "tanaka@yuino.example";
  private static TestDirectory directory;

  @Autowired private Towns towns;
  @Autowired private Accounts accounts;
  @Autowired private SealedSecrets secrets;
  @Autowired private Lockout lockout;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Eyes eyes;
  private ChromeDriver browser;

  @DynamicPropertySource
  static void directories(DynamicPropertyRegistry settings) throws IOException {
    directory = new TestDirectory();
    set(settings, "yuino", directory.issuer(), Towns.YUINO);
    settings.add("yui.oidc.yuino.name", () -> "結野市");
    settings.add("yui.oidc.yuino.mfa-amr", () -> "mfa");
    set(settings, "kawabe", directory.issuer(), Towns.KAWABE);
    settings.add("yui.oidc.kawabe.only", () -> "true");
    set(settings, "tomari", "http://127.0.0.1:1", Towns.YUINO);
  }

  private static void set(
      DynamicPropertyRegistry settings, String id, String issuer, String municipality) {
    String root = "yui.oidc." + id + ".";
    settings.add(root + "issuer", () -> issuer);
    settings.add(root + "client-id", () -> "yui");
    settings.add(root + "client-secret", () -> TestDirectory.SECRET);
    settings.add(root + "municipalities", () -> municipality);
  }

  @AfterAll
  static void end() {
    directory.close();
  }

  private long before;

  @BeforeEach
  void someone() throws IOException {
    before = jdbc.sql("select coalesce(max(seq), 0) from audit_entry").query(Long.class).single();
    jdbc.sql("delete from invitation").update();
    jdbc.sql("delete from account_role").update();
    jdbc.sql("delete from account").update();
    directory.sendsBackTo("http://localhost:" + port + "/sign-in/directory-back/yuino");
    directory.knows("u-1", Map.of("email", NAME, "email_verified", true));
    towns.account(NAME, Towns.YUINO, Role.STAFF);
    eyes = new Eyes(port);
    browser = eyes.browser();
  }

  @AfterEach
  void close() {
    eyes.close();
  }

  @Test
  void theDirectoryLeadsInAndTheAccountStaysThatPersons() throws Exception {
    eyes.look("/sign-in", "sign-in-directory");
    String before = session();
    come("u-1");

    assertThat(browser.getCurrentUrl()).startsWith(address("/?"));
    assertThat(text()).contains(NAME + "さん");
    assertThat(session()).isNotEqualTo(before);
    browser.get(address("/account/sessions"));
    assertThat(text()).containsPattern("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1").contains("この端末");
    assertThat(deeds())
        .contains(NAME + " directory.claimed", NAME + " sign-in.directory")
        .doesNotContain(NAME + " sign-in");

    browser.findElement(By.cssSelector("form[action='/sign-out'] button")).click();
    assertThat(text()).contains("ログアウトしました", "ブラウザーをすべて閉じてください");
    browser.get(address("/"));
    assertThat(browser.getCurrentUrl()).endsWith("/sign-in");
    assertThat(deeds()).contains(NAME + " sign-out");

    directory.knows("u-1", Map.of("email", "married@yuino.example", "email_verified", true));
    forget();
    come("u-1");
    assertThat(text()).contains(NAME + "さん");
  }

  @Test
  void theSessionHoldsNothingOfWhatTheDirectoryTold() throws Exception {
    come("u-1");
    List<byte[]> kept =
        jdbc.sql("select attribute_bytes from spring_session_attributes")
            .query((row, number) -> row.getBytes(1))
            .list();
    assertThat(kept)
        .isNotEmpty()
        .noneMatch(
            bytes ->
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("oidc"));
  }

  @Test
  void anotherOfTheSameAddressDoesNotGetTheAccount() throws Exception {
    come("u-1");
    directory.knows("u-2", Map.of("email", NAME, "email_verified", true));
    forget();
    come("u-2");

    refused("もう別の組織のアカウントと結びついています");
    eyes.look("", "sign-in-directory-taken");
    assertThat(deeds()).contains(NAME + " sign-in.directory.refused");

    Site kanri = towns.person("kanri-yuino", Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    Site strange = towns.person("kanri-orita", Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    long id = accounts.bySignInName(NAME).orElseThrow().id();
    String release = "/people/" + id + "/directory";
    assertThat(strange.send("/people", release, Map.of()).statusCode()).isEqualTo(404);
    assertThat(kanri.get("/people").body()).contains("組織のアカウントから外す");
    kanri.send("/people", release, Map.of());
    assertThat(kanri.get("/people").body()).doesNotContain("組織のアカウントから外す");
    forget();
    come("u-2");
    assertThat(text()).contains(NAME + "さん");
  }

  @Test
  void whoeverIsNotInvitedIsToldWhomToAskAndGetsNoAccount() throws Exception {
    towns.account("suzuki@orita.example", Towns.ORITA, Role.STAFF);
    towns.account("kumiai@example", null, Role.CONSORTIUM_ADMIN);
    long before = jdbc.sql("select count(*) from account").query(Long.class).single();
    directory.knows("stranger", Map.of("email", "dareka@yuino.example", "email_verified", true));
    directory.knows("unverified", Map.of("email", NAME, "email_verified", false));
    directory.knows("silent", Map.of("name", "無名"));
    directory.knows(
        "lookalike", Map.of("email", "tana\u212Aa@yuino.example", "email_verified", true));
    directory.knows("orita", Map.of("email", "suzuki@orita.example", "email_verified", true));
    directory.knows("kumiai", Map.of("email", "kumiai@example", "email_verified", true));

    for (String subject :
        List.of("stranger", "unverified", "silent", "lookalike", "orita", "kumiai")) {
      forget();
      come(subject);
      refused("Yui の利用者になっていません");
    }
    eyes.look("", "sign-in-directory-unknown");
    assertThat(jdbc.sql("select count(*) from account").query(Long.class).single())
        .isEqualTo(before);
    assertThat(jdbc.sql("select count(*) from directory_person").query(Long.class).single())
        .isZero();
  }

  @Test
  void anEndedAccountStaysEndedAndAClosedOneClosed() throws Exception {
    come("u-1");
    jdbc.sql("update account set active = false").update();
    forget();
    come("u-1");
    refused("Yui の利用者になっていません");

    jdbc.sql("update account set active = true").update();
    for (int i = 0; i < Lockout.MOST; i++) {
      lockout.wrong(accounts.bySignInName(NAME).orElseThrow());
    }
    forget();
    come("u-1");
    refused("15 分のあいだ止めています");
  }

  @Test
  void aSecondFactorIsAskedForUnlessTheDirectoryAskedForOne() throws Exception {
    String secret = SecondFactors.newSecret();
    long id = accounts.bySignInName(NAME).orElseThrow().id();
    jdbc.sql("insert into second_factor (account, secret, last_step) values (:id, :secret, 0)")
        .param("id", id)
        .param("secret", secrets.seal(id, secret))
        .update();
    directory.knows(
        "u-1", Map.of("email", NAME, "email_verified", true, "amr", List.of("pwd", "mfa")));
    come("u-1");
    assertThat(browser.getCurrentUrl()).as("to claim it").endsWith("/sign-in/code");
    assertThat(jdbc.sql("select count(*) from directory_person").query(Long.class).single())
        .isZero();
    eyes.type("code", Totp.code(Base32.decode(secret), Totp.step(Instant.now())));
    eyes.press();
    assertThat(text()).contains(NAME + "さん");

    forget();
    come("u-1");
    assertThat(browser.getCurrentUrl()).as("the directory asked").startsWith(address("/?"));

    directory.knows("u-1", Map.of("email", NAME, "email_verified", true, "amr", List.of("pwd")));
    forget();
    come("u-1");
    assertThat(browser.getCurrentUrl()).as("it did not").endsWith("/sign-in/code");
    browser.get(address("/account"));
    assertThat(browser.getCurrentUrl()).endsWith("/sign-in/code");
  }

  @Test
  void anAnswerThatNobodyAskedForIsNotTaken() throws Exception {
    browser.get(address("/sign-in"));
    browser.findElement(By.partialLinkText("結野市のアカウントでログイン")).click();
    browser.get(address("/sign-in/directory-back/yuino?code=x&state=y"));
    refused("途中で切れました");

    browser.get(address("/sign-in"));
    browser.findElement(By.partialLinkText("結野市のアカウントでログイン")).click();
    String asked = Objects.requireNonNull(sent("/sign-in/directory/yuino"));
    assertThat(asked).contains("code_challenge_method=S256", "nonce=", "state=");
    browser.get(address("/sign-in/directory-back/yuino?error=access_denied&state=y"));
    refused("途中で切れました");
  }

  @Test
  void aDirectoryThatIsDownIsToldOfAndThePasswordStillWorks() throws Exception {
    browser.get(address("/sign-in"));
    browser.findElement(By.cssSelector("a[href='/sign-in/directory/tomari']")).click();
    refused("つながりません");
    eyes.look("", "sign-in-directory-down");
    browser.get(address("/sign-in/directory/nowhere"));
    refused("確かめられませんでした");

    eyes.signIn(NAME, Towns.PASSWORD);
    assertThat(text()).contains(NAME + "さん");
    assertThat(deeds()).contains(NAME + " sign-in");
  }

  @Test
  void whereTheDirectoryIsTheOnlyWayAPasswordIsNot() throws Exception {
    towns.account("kawabe", Towns.KAWABE, Role.STAFF);
    eyes.signIn("kawabe", "ちがう");
    refused("ログイン名かパスワードが違います");
    eyes.signIn("kawabe", Towns.PASSWORD);
    refused("組織のアカウントでだけ");
    eyes.look("", "sign-in-directory-only");
    assertThat(deeds()).doesNotContain("kawabe sign-in");
    assertThat(towns.person("orita", Towns.ORITA, Role.STAFF).get("/").uri().getPath())
        .isEqualTo("/");
  }

  private void come(String subject) {
    browser.get(address("/"));
    browser.findElement(By.partialLinkText("結野市のアカウントでログイン")).click();
    assertThat(browser.getCurrentUrl()).startsWith(directory.issuer() + "/login");
    eyes.type("username", subject);
    eyes.type("password", TestDirectory.PASSWORD);
    eyes.press("button");
  }

  /** Another person at another terminal. */
  private void forget() {
    browser.executeCdpCommand("Network.clearBrowserCookies", Map.of());
  }

  private void refused(String words) {
    assertThat(browser.getCurrentUrl()).startsWith(address("/sign-in?"));
    assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText()).contains(words);
    browser.get(address("/account"));
    assertThat(browser.getCurrentUrl()).isEqualTo(address("/sign-in"));
    browser.navigate().back();
  }

  private static String sent(HttpClient client, URI from) throws Exception {
    return client
        .send(HttpRequest.newBuilder(from).build(), BodyHandlers.discarding())
        .headers()
        .firstValue("location")
        .orElse("");
  }

  private String sent(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return sent(client, URI.create(address(path)));
    }
  }

  private String session() {
    return Objects.requireNonNull(browser.manage().getCookieNamed("yui")).getValue();
  }

  private String text() {
    return browser.findElement(By.tagName("body")).getText();
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** What was written down since this test began. */
  private List<String> deeds() {
    return jdbc.sql("select actor || ' ' || action from audit_entry where seq > :before")
        .param("before", before)
        .query(String.class)
        .list();
  }
}
