package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A label of a product is renamed: one municipality's agent holds before its first posting, and
 * another's before its schedule, with the difference shown on the platform.
 */
@Tag("long")
class WarningTest extends WithPractice {
  private static final Pattern CODE =
      Pattern.compile("<code>((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})</code>");
  private static final String DIFFERENCE = "欄「請求者氏名」が「申請者氏名」に変わりました";
  private static final String HELD = "始める前に止めました";

  @Test
  void whatOneAgentSeesHoldsTheOtherUntilItHasLookedForItself() throws Exception {
    Town kawabe = Town.clean(Files.createDirectories(folder.resolve("kawabe")), practice);
    Town mineyama = Town.clean(Files.createDirectories(folder.resolve("mineyama")), practice);
    String warning;
    try (Consortium site = Consortium.start(folder.resolve("site"))) {
      enrol(site, "kawabe-kachou", "知らせ 1 号機", kawabe);
      enrol(site, "mineyama-kachou", "知らせ 2 号機", mineyama);
      assertThat(sync(mineyama)).doesNotContain("画面が変わった");

      kawabe.applications(1);
      screens(kawabe, "accept");
      practice.fault("{\"kind\":\"renamed-label\",\"product\":\"clean\"}");
      Town.Reported held = kawabe.run();
      assertThat(held.out()).contains("画面健診", DIFFERENCE, "登録は始めていません");
      assertThat(kawabe.registered()).isEmpty();
      assertThat(sync(kawabe)).contains("協議会のサイトに知らせました: 1 件");
      assertThat(sync(kawabe)).doesNotContain("協議会のサイトに知らせました");

      Consortium.Person staff = site.person("mineyama-tantou");
      assertThat(staff.get("/notices")).contains("の画面が変わりました。");
      Matcher page = Pattern.compile("/screens/(\\d+)").matcher(staff.get("/screens"));
      assertThat(page.find()).isTrue();
      warning = page.group(1);
      assertThat(staff.get(page.group())).contains(DIFFERENCE, "未解決");
      Consortium.Person publisher = site.person("yuino-koukai");
      assertThat(publisher.get("/notices")).contains("違いを見て、直してください");
      assertThat(publisher.get("/scenarios/" + Town.SCENARIO)).contains(DIFFERENCE);

      assertThat(sync(mineyama)).contains(DIFFERENCE, "知らせ " + warning + " 番");
    }

    // The platform is gone: what was heard last stands.
    mineyama.applications(1);
    job(mineyama);
    try (Service agent = new Service(mineyama)) {
      String begun = agent.await(HELD);
      assertThat(begun + agent.await("yui screens release " + warning))
          .contains("ほかの団体のエージェントが", DIFFERENCE, "画面健診の基準がないので");
      assertThat(jobs(mineyama)).contains("始める前に停止（ほかの団体で画面が変わった）");
      assertThat(mineyama.registered()).isEmpty();

      // Its own screens are as they should be: it looks, and goes on.
      practice.noFaults();
      screens(mineyama, "accept");
      mineyama.yui("agent", "run-now", "todoku", "--home", mineyama.home().toString());
      assertThat(agent.await("今の実行がまとめて行いました")).contains("前に確かめたときと同じなので、続けます");
      assertThat(mineyama.registered()).hasSize(1);

      // The same update comes here too.
      practice.fault("{\"kind\":\"renamed-label\",\"product\":\"clean\"}");
      mineyama.yui("agent", "run-now", "todoku", "--home", mineyama.home().toString());
      assertThat(agent.await("ほかの団体でも、同じ製品の画面が変わっています")).contains(HELD, DIFFERENCE);
    }
  }

  @Test
  void aPersonLetsItGoOnWithNameAndReason() throws Exception {
    Town town = Town.clean(folder, practice);
    Files.createDirectories(town.home());
    assertThat(
            town.yui(
                    "screens",
                    "check",
                    Town.SCENARIO,
                    "--settings",
                    settings(),
                    "--home",
                    home(town))
                .status())
        .isZero();
    Files.writeString(
        Files.createDirectories(town.home().resolve("sync")).resolve("warnings.json"),
        """
        {"heard":"2026-04-01T00:00:00Z","all":[{"id":41,"scenario":"%s","product":"renshu-hyojun",
        "vendor":"練習","name":"練習用児童手当システム（標準）","versions":"1.x","before":"","after":"",
        "differences":[]}]}
        """
            .formatted(Town.SCENARIO));
    assertThat(
            town.yui("screens", "release", "40", "--by", "係", "--why", "x", "--home", home(town))
                .out())
        .contains("知らせ 40 番は届いていません");
    assertThat(
            town.yui(
                    "screens",
                    "release",
                    "41",
                    "--by",
                    "結野",
                    "--why",
                    "画面を見た",
                    "--home",
                    home(town))
                .out())
        .contains("もう仕事を止めません");

    town.applications(1);
    job(town);
    try (Service agent = new Service(town)) {
      assertThat(agent.await("合計 1 件 : 登録 1")).contains("結野 さんが確かめたので続けます。理由: 画面を見た");
      assertThat(town.registered()).hasSize(1);
    }
  }

  private String settings() {
    return folder.resolve("settings.yaml").toString();
  }

  private static String home(Town town) {
    return town.home().toString();
  }

  /** {@code yui agent}, and what it says. */
  private static final class Service implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    Service(Town town) throws Exception {
      process = Town.start(Map.of(), "agent", "--home", home(town));
      lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** What it says up to the line with these words. */
    String await(String words) throws Exception {
      StringBuilder said = new StringBuilder();
      while (said.indexOf(words) < 0) {
        String line = lines.readLine();
        assertThat(line).as(said.toString()).isNotNull();
        said.append(line).append('\n');
      }
      return said.toString();
    }

    @Override
    public void close() throws Exception {
      process.destroyForcibly().waitFor();
    }
  }

  private static void job(Town town) throws Exception {
    Files.createDirectories(town.home().resolve("jobs"));
    Files.writeString(
        town.home().resolve("jobs/todoku.yaml"),
        """
        job: todoku
        scenario: %s
        settings: ../settings.yaml
        inbox: ../inbox
        watch: true
        missed: run-once
        """
            .formatted(Town.SCENARIO));
  }

  private static String jobs(Town town) throws Exception {
    return town.yui("jobs", "--home", home(town)).out();
  }

  private static String sync(Town town) throws Exception {
    return town.yui("sync", "--home", home(town)).out();
  }

  private static void screens(Town town, String what) throws Exception {
    Path settings = town.home().resolveSibling("settings.yaml");
    Town.Done done =
        town.yui(
            "screens",
            what,
            Town.SCENARIO,
            "--settings",
            settings.toString(),
            "--home",
            home(town));
    assertThat(done.status()).as(done.out()).isZero();
  }

  private static void enrol(Consortium site, String chief, String name, Town town)
      throws Exception {
    Consortium.Person person = site.person(chief);
    person.send("/agents", "/agents", Map.of("name", name));
    Matcher agent =
        Pattern.compile("(?s)" + name + ".*?/agents/(\\d+)/code").matcher(person.get("/agents"));
    assertThat(agent.find()).isTrue();
    Matcher code =
        CODE.matcher(person.send("/agents", "/agents/" + agent.group(1) + "/code", Map.of()));
    assertThat(code.find()).isTrue();
    Process process =
        Town.start(
            Map.of(), "enrol", "--platform", site.address().toString(), "--home", home(town));
    try (OutputStream in = process.getOutputStream()) {
      in.write((code.group(1) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
  }
}
