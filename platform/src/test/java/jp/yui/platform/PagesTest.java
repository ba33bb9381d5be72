package jp.yui.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Set;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.distribution.Distribution;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.FirstStart;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import jp.yui.scenario.trust.PublisherKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page in a real browser: WCAG 2.1 AA as far as axe-core sees, nothing from elsewhere. */
@PlatformTest
class PagesTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";
  private Eyes eyes;

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private FirstStart firstStart;
  @Autowired private Shelf shelf;
  @Autowired private Municipalities municipalities;
  @Autowired private Distribution distribution;
  @LocalServerPort private int port;

  @BeforeEach
  void open() throws IOException {
    eyes = new Eyes(port);
  }

  @AfterEach
  void close() {
    eyes.close();
  }

  @Test
  void everyPageIsForEverybody() throws Exception {
    String token = Objects.requireNonNull(firstStart.open());
    look("/first-start?token=" + token, "first-start");
    press();
    look("", "first-start-problems");
    look("/first-start?token=x", "first-start-over");
    look("/sign-in", "sign-in");
    look("/sign-in?refused", "sign-in-refused");

    accounts.add(
        new NewAccount(
            "kanri", "結野 花子", null, PASSWORD, Set.of(Role.CONSORTIUM_ADMIN, Role.PUBLISHER)));
    signIn("kanri");
    look("", "front");
    look("/municipalities", "municipalities");
    press();
    look("", "municipalities-problems");
    look("/items", "items");
    eyes.browser().findElement(By.name("header")).sendKeys("受付番号,請求者氏名,請求者氏名カナ,加入年金");
    press();
    look("", "items-proposals");
    press();
    look("", "items-columns");
    look("/scenarios", "scenarios-none");
    look("/publish", "publish");
    press();
    look("", "publish-faults");
    eyes.browser()
        .findElement(By.name("zip"))
        .sendKeys(
            Files.write(Eyes.PICTURES.resolve("x.zip"), SharedScenario.broken())
                .toAbsolutePath()
                .toString());
    press();
    look("", "publish-problems");
    shelf.file(SharedScenario.bundle(), null, null);
    look("/scenarios?q=児童手当", "scenarios");
    look("/scenarios?form=CSV&state=IN_REVIEW", "scenarios-narrowed");
    look("/scenarios/jido-teate/nintei-seikyu", "scenario");
    look("/audit?verify=true", "audit");
    look("/administrators", "administrators");
    municipalities.add(new Municipality("131016", "結野区", "東京都", 67_000));
    look("/administrators", "administrators");
    press();
    look("", "administrators-problems");
    look("/account/second-factor", "second-factor");
    eyes.browser().findElement(By.name("code")).sendKeys("1");
    press();
    look("", "second-factor-problem");
    look("/account/sessions", "sessions");
    look("/account/tokens", "tokens-none");
    press();
    look("", "tokens-problem");
    eyes.browser().findElement(By.name("name")).sendKeys("情報政策課の PC");
    press();
    look("", "token");
    look("/account/tokens", "tokens");
    look("/account", "account");
    look("/account/password", "password");
    press();
    look("", "password-problems");
    look("/account/mail", "own-mail-off");
    look("/account/mail/confirm?token=x", "own-mail-confirm");
    press();
    look("", "own-mail-confirm-over");
    look("/mail/stop?token=x", "mail-stop-over");
    look("/mail", "mail-off");
    look("/manage", "manage");
    look("/trust", "trust-none");
    press();
    look("", "trust-problem");
    new Holders().begin(distribution, PublisherKeys.NONE);
    look("/trust", "trust");
    look("/sign-in/code", "code-not-due");
    look("/nowhere", "not-found");
    jdbc.sql("insert into second_factor select id, 'MZXW6YTB', 0 from account").update();
    look("/account/second-factor", "second-factor-on");
    eyes.browser().manage().deleteAllCookies();
    look("/sign-in", "sign-in-again");
    eyes.browser().findElement(By.name("username")).sendKeys("kanri");
    eyes.browser().findElement(By.name("password")).sendKeys(PASSWORD);
    press();
    look("", "code");
    eyes.browser().findElement(By.name("code")).sendKeys("1");
    press();
    look("", "code-problem");

    eyes.browser().manage().deleteAllCookies();
    accounts.add(
        new NewAccount(
            "yuino", "結野 次郎", "131016", PASSWORD, Set.of(Role.MUNICIPALITY_ADMIN, Role.AUDITOR)));
    signIn("yuino");
    look("/people", "people");
    eyes.browser().findElement(By.name("signInName")).sendKeys("tanaka");
    press("main form.narrow button");
    look("", "people-problems");
    eyes.browser().findElement(By.name("name")).sendKeys("田中 一郎");
    press("main form.narrow button");
    look("", "people-invited");
    String link = eyes.browser().findElement(By.cssSelector("main code")).getText();
    look("/people", "people-two");
    look(link.substring(link.indexOf("/invitation")), "invitation");
    look("/invitation?token=x", "invitation-over");
  }

  private void signIn(String name) {
    eyes.signIn(name, PASSWORD);
  }

  private void press() {
    eyes.press();
  }

  private void press(String button) {
    eyes.press(button);
  }

  private void look(String path, String name) throws IOException {
    eyes.look(path, name);
  }
}
