package jp.yui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody sees and ends their own sessions. */
@PlatformTest
class OwnSessionsTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";
  private static final String PAGE = "/account/sessions";

  @Autowired private Accounts accounts;
  @LocalServerPort private int port;

  @Test
  void aSessionIsEndedByItsOwnerOnly() throws Exception {
    accounts.add(new NewAccount("kanri", "結野 花子", null, PASSWORD, Set.of(Role.STAFF)));
    accounts.add(new NewAccount("dareka", "結野 次郎", null, PASSWORD, Set.of(Role.STAFF)));
    Site here = signedIn("kanri");
    Site there = signedIn("kanri");
    Site stranger = signedIn("dareka");
    String body = here.get(PAGE).body();
    List<String> others =
        Pattern.compile("name=\"session\" value=\"([0-9a-f]{64})\"")
            .matcher(body)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(others).hasSize(1);
    assertThat(body).contains("127.0.0.1").containsOnlyOnce("この端末<");

    stranger.send(PAGE, PAGE, Map.of("session", others.getFirst()));
    assertThat(there.get("/").uri().getPath()).isEqualTo("/");

    here.send(PAGE, PAGE, Map.of("session", others.getFirst()));
    assertThat(there.get("/").uri().getPath()).isEqualTo("/sign-in");
    assertThat(here.get("/").uri().getPath()).isEqualTo("/");
    assertThat(stranger.get("/").uri().getPath()).isEqualTo("/");
  }

  @Test
  void aChangedPasswordEndsAllOtherSessions() throws Exception {
    String page = "/account/password";
    String chosen = "あたらしい ことば 四つ ならべ";
    accounts.add(new NewAccount("kaeru", "結野 三郎", null, PASSWORD, Set.of(Role.STAFF)));
    Site here = signedIn("kaeru");
    Site there = signedIn("kaeru");
    assertThat(here.send(page, page, Map.of("old", "ちがう", "password", chosen)).body())
        .contains("いまのパスワードが違います")
        .doesNotContain(chosen);
    assertThat(here.send(page, page, Map.of("old", PASSWORD, "password", "みじかい")).body())
        .contains("12 文字以上");
    assertThat(there.get("/").uri().getPath()).isEqualTo("/");

    assertThat(here.send(page, page, Map.of("old", PASSWORD, "password", chosen)).body())
        .contains("パスワードを変えました");

    assertThat(there.get("/").uri().getPath()).isEqualTo("/sign-in");
    assertThat(here.get("/").uri().getPath()).isEqualTo("/");
    assertThat(signedIn("kaeru").get("/").uri().getPath()).isEqualTo("/sign-in");
    Site again = new Site(port);
    assertThat(again.signIn("kaeru", chosen).uri().getPath()).isEqualTo("/");
    for (int i = 0; i < 5; i++) {
      again.send(page, page, Map.of("old", "ちがう", "password", PASSWORD));
    }
    assertThat(again.send(page, page, Map.of("old", chosen, "password", PASSWORD)).body())
        .contains("いまのパスワードが違います");
  }

  private Site signedIn(String name) throws Exception {
    Site site = new Site(port);
    site.signIn(name, PASSWORD);
    return site;
  }
}
