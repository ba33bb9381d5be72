package jp.yui.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.Eyes;
import jp.yui.platform.Orders;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A newcomer finds a consortium at work, and a sign-in for every role. */
@PlatformTest
class DemoTest {
  private static final String COMPARE = "/begin/compare?scenario=jido-teate/nintei-seikyu";

  private static Path signs;

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void demo(DynamicPropertyRegistry settings) throws IOException {
    signs = Files.createTempDirectory("demo").resolve("signs.txt");
    settings.add("yui.demo", signs::toString);
    settings.add("yui.library", () -> "../scenario-library/scenarios");
  }

  @Test
  void everySignInLeadsToAConsortiumAtWork() throws Exception {
    String text = Files.readString(signs);
    Matcher password = Pattern.compile("パスワードはどれも (\\S+)").matcher(text);
    assertThat(password.find()).isTrue();
    assertThat(text).contains("http://localhost:" + port + "/");
    Matcher names = Pattern.compile("(?m)^ {2}(\\S+)").matcher(text);
    int count = 0;
    for (; names.find(); count++) {
      Site site = new Site(port);
      assertThat(site.signIn(names.group(1), password.group(1)).uri().getPath()).isEqualTo("/");
      assertThat(site.get("/scenarios").body()).contains("2 件のシナリオ");
    }
    assertThat(count).isGreaterThan(6);
    Site staff = new Site(port);
    staff.signIn("mineyama-tantou", password.group(1));
    assertThat(staff.get("/").body()).contains("新しい版が出た取り込み：1 件");
    assertThat(staff.get("/imports").body()).contains("新しい版 1.1.0 が出ました");
    assertThat(staff.get("/reviews").body()).contains("2.0.0");
    assertThat(staff.get("/scenarios/jido-teate/nintei-seikyu").body())
        .contains("4 団体が使っています", "方書のない申請はどうしていますか", "残業なしで越えました");
    assertThat(staff.get("/effects").body()).contains("児童手当 認定請求の登録");
    assertThat(staff.get("/begin").body()).contains("児童手当 認定請求</th>", COMPARE);
    assertThat(staff.get(COMPARE).body())
        .contains("結野市", "織田町", "川辺市", "いちばん減らせている", "水上県", "練習用こども手当クラウド");
    assertThat(staff.get("/account/mail").body()).contains("メールを送る設定をしていません");
    pictures(password.group(1));
    Orders.everywhere(port, password.group(1));
  }

  /** For the guides, see {@code docs/platform-pictures.sh}. */
  private void pictures(String password) throws IOException {
    try (Eyes eyes = new Eyes(port)) {
      eyes.browser().manage().window().setSize(new Dimension(1280, 2000));
      eyes.signIn("mineyama-tantou", password);
      eyes.look(COMPARE, "demo-compare-page");
      eyes.picture("main", "demo-compare");
      eyes.look("/effects", "demo-effects");
      eyes.look("/effects/own", "demo-effects-own");
      eyes.picture(".months", "demo-months");
    }
  }
}
