package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A terminal becomes an agent of its municipality, and signs what it tested. */
@Tag("long")
class EnrolTest {
  private static final Pattern CODE =
      Pattern.compile("<code>((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})</code>");
  private static final Pattern FINGERPRINT = Pattern.compile("([0-9a-f]{4}-){3}[0-9a-f]{4}");

  @TempDir Path folder;

  @Test
  void enrolsExchangesItsKeyAndSignsATest() throws Exception {
    try (Consortium site = Consortium.start(folder.resolve("site"))) {
      Consortium.Person chief = site.person("kawabe-kachou");
      chief.send("/agents", "/agents", Map.of("name", "市民課 9 号機"));
      String code = code(chief);

      Town.Done refused = enrol(site, "AAAA-BBBB-CCCC-DDDD-EEEE");
      assertThat(refused.out()).contains("登録コードが正しくないか", "新しいコードを作ってもらってください");
      assertThat(refused.status()).isNotZero();

      Town.Done enrolled = enrol(site, code.toLowerCase(java.util.Locale.ROOT));
      assertThat(enrolled.out()).contains("川辺市のエージェント「市民課 9 号機」として登録しました");
      assertThat(enrolled.status()).isZero();
      assertThat(chief.get("/agents")).contains("登録済み", fingerprint(enrolled));

      Town.Done rotated = yui(List.of("enrol", "--rotate", "--home", home()), "");
      assertThat(rotated.out()).contains("鍵を新しくしました");
      assertThat(fingerprint(rotated)).isNotEqualTo(fingerprint(enrolled));
      assertThat(chief.get("/agents"))
          .contains(fingerprint(rotated))
          .doesNotContain(fingerprint(enrolled));

      Path scenario = copied();
      Town.Done tried =
          yui(
              List.of(
                  "try",
                  scenario.toString(),
                  "--product",
                  "renshu-hyojun",
                  "--write",
                  "--home",
                  home()),
              "");
      assertThat(tried.out()).contains("すべて期待どおり");
      assertThat(tried.status()).isZero();
      assertThat(scenario.resolve("tests/renshu-hyojun.yaml"))
          .content()
          .contains("differences: 0", "product: renshu-hyojun");
      refusesWhatWasWithdrawn(site, scenario);
      Town.Done checked = yui(List.of("check", scenario.toString()), "");
      assertThat(checked.status()).as(checked.out()).isZero();
    }
  }

  /** The demo's reviewers approved 1.0.0; its publisher withdraws it. */
  private void refusesWhatWasWithdrawn(Consortium site, Path scenario) throws Exception {
    assertThat(yui(List.of("sync", "--home", home()), "").out()).contains("取り下げられている版: 0 件");
    Consortium.Person publisher = site.person("yuino-koukai");
    Matcher review =
        Pattern.compile("/reviews/(\\d+)").matcher(publisher.get("/scenarios/" + Town.SCENARIO));
    while (review.find()) {
      String page = "/reviews/" + review.group(1);
      publisher.send(page, page + "/turn", Map.of("state", "WITHDRAWN", "reason", "住所の欄がずれるため"));
    }

    Town.Done synced = yui(List.of("sync", "--home", home()), "");
    assertThat(synced.out()).contains(Town.SCENARIO, "住所の欄がずれるため");
    Town.Done again = yui(List.of("sync", "--home", home()), "");
    assertThat(again.out()).isEqualTo(synced.out());
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(folder.resolve("settings.yaml"), "overlay: " + Town.SCENARIO + "\n");
    Town.Done run =
        yui(
            List.of(
                "run",
                scenario.toString(),
                "--inbox",
                folder.resolve("inbox").toString(),
                "--settings",
                folder.resolve("settings.yaml").toString(),
                "--home",
                home()),
            "");
    assertThat(run.status()).isNotZero();
    assertThat(run.out()).contains("取り下げられたので動かしません", "住所の欄がずれるため");
  }

  private Town.Done enrol(Consortium site, String code) throws Exception {
    return yui(
        List.of("enrol", "--platform", site.address().toString(), "--home", home()), code + "\n");
  }

  private String home() {
    return folder.resolve("home").toString();
  }

  private static String code(Consortium.Person chief) throws Exception {
    Matcher agent =
        Pattern.compile("(?s)市民課 9 号機.*?/agents/(\\d+)/code").matcher(chief.get("/agents"));
    assertThat(agent.find()).isTrue();
    Matcher code =
        CODE.matcher(chief.send("/agents", "/agents/" + agent.group(1) + "/code", Map.of()));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private static String fingerprint(Town.Done done) {
    Matcher found = FINGERPRINT.matcher(done.out());
    assertThat(found.find()).as(done.out()).isTrue();
    return found.group();
  }

  /** The shared scenario, where something may be written into it. */
  private Path copied() throws IOException {
    Path from = Built.ROOT.resolve("scenario-library/scenarios").resolve(Town.SCENARIO);
    Path to = folder.resolve("mine").resolve(Town.SCENARIO);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path target = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(target);
        } else {
          Files.copy(one, target);
        }
      }
    }
    return to;
  }

  private static Town.Done yui(List<String> words, String typed) throws Exception {
    Process process =
        Town.start(
            Map.of("YUI_PRACTICE_JAR", Built.practice().toString()), words.toArray(String[]::new));
    try (OutputStream in = process.getOutputStream()) {
      in.write(typed.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Town.Done(process.waitFor(), out);
  }
}
