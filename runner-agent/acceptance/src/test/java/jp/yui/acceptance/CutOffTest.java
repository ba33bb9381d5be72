package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A terminal that never reaches the site is enrolled and served by files, and posts. */
@Tag("long")
class CutOffTest {
  private static final Pattern TOKEN = Pattern.compile("<code>(yui_[A-Za-z0-9_-]{43})</code>");
  private static final String NAME = "市民課 奥 9 号機";

  @TempDir Path folder;

  @Test
  void whatWasCarriedRunsWhereNoLineIs() throws Exception {
    try (Practice practice = Practice.start()) {
      Town town = Town.clean(folder.resolve("town"), practice);
      OnlineAgent agent = new OnlineAgent(folder.resolve("home"));
      Path request = folder.resolve("request.txt");
      assertThat(agent.yui("enrol", "--by-file", request.toString()).status()).isZero();
      Path medium = folder.resolve("medium.yuirelay");
      String print;
      try (Consortium site = Consortium.start(folder.resolve("site"))) {
        Assigning people = new Assigning(site);
        long number = people.agent(NAME);
        Consortium.Person chief = site.person("kawabe-kachou");
        String page = "/agents/" + number + "/request";
        chief.send(page, page + "/compared", Map.of("request", Files.readString(request)));
        people.settings(practice, "clean");
        people.assign(number);
        Town.Done exported = export(site, chief, medium);
        assertThat(exported.out()).contains("川辺市", NAME, Town.SCENARIO + " 版 1.0.0");
        assertThat(exported.status()).isZero();
        Matcher root =
            Pattern.compile("(?:[0-9a-f]{4}-){7}[0-9a-f]{4}")
                .matcher(site.person("kanri").get("/trust"));
        assertThat(root.find()).isTrue();
        print = root.group();
      }

      Town.Done imported = agent.yui("relay", "import", medium.toString(), "--root", print);
      assertThat(imported.out()).contains("川辺市のエージェント「" + NAME, "動かせます: " + Town.SCENARIO);
      assertThat(imported.status()).isZero();
      List<String> posted = town.applications("A", 2);
      Town.Done ran = agent.run(town.inbox());
      assertThat(ran.status()).as(ran.out()).isZero();
      assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(posted);
      assertThat(agent.yui("relay", "import", medium.toString()).out()).contains("新しいものはありません");
    }
  }

  private static Town.Done export(Consortium site, Consortium.Person chief, Path medium)
      throws Exception {
    Matcher token =
        TOKEN.matcher(
            chief.send("/account/tokens", "/account/tokens", Map.of("name", "運ぶ", "days", "30")));
    assertThat(token.find()).isTrue();
    Process process =
        Town.start(
            Map.of("YUI_TOKEN", token.group(1)),
            "relay",
            "export",
            medium.toString(),
            "--platform",
            site.address().toString(),
            "--agent",
            NAME);
    try (OutputStream in = process.getOutputStream()) {
      in.flush();
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Town.Done(process.waitFor(), out);
  }
}
