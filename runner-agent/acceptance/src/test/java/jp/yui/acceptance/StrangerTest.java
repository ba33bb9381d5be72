package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.acceptance.stranger.DogRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A scenario written from the pages in {@code docs/} alone, for a procedure and a core system that
 * the agent's Java has never heard of.
 */
class StrangerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path HERE = Path.of("src/test/resources/stranger").toAbsolutePath();

  @TempDir Path folder;
  private DogRegister core;

  @BeforeEach
  void start() throws IOException {
    core = DogRegister.start();
    String settings = Files.readString(HERE.resolve("settings.yaml"));
    Files.writeString(
        folder.resolve("settings.yaml"),
        settings.replace("127.0.0.1:1", "127.0.0.1:" + core.port()));
  }

  @AfterEach
  void end() {
    core.close();
  }

  @Test
  void postsWhatAStrangerWroteDownAndNothingTwice() throws Exception {
    Town.Reported first = run();

    assertThat(first.status()).as(first.out()).isEqualTo(1);
    assertThat(first.keys("DONE"))
        .as(first.out())
        .containsExactlyInAnyOrder("INU-1", "INU-11", "INU-12");
    assertThat(reason(first, "INU-2")).contains("転入なのに旧鑑札番号がありません");
    assertThat(reason(first, "INU-3")).contains("マイクロチップ番号は15桁です。");
    assertThat(receipt(first, "INU-11")).isEqualTo(registered("INU-11").get("seiri").asString());
    everyFieldArrived();

    Town.Reported second = run();
    assertThat(second.report().get("totals").get("posted").asInt()).as(second.out()).isZero();
    assertThat(second.report().get("totals").get("already").asInt()).isEqualTo(3);
    assertThat(register()).hasSize(3);
  }

  private void everyFieldArrived() throws Exception {
    JsonNode one = registered("INU-1");
    assertField(one, "uketsuke", "R07.04.01");
    assertField(one, "hoho", "3");
    assertField(one, "kubun", "1");
    assertThat(one.has("kyukansatsu")).isFalse();
    assertField(one, "shimei", "髙𠮷　太郎");
    assertField(one, "furigana", "ﾀｶﾖｼ ﾀﾛｳ");
    assertField(one, "tanjo", "1989/01/07");
    assertField(one, "yubin", "999-0001");
    assertField(one, "machi", "田植町");
    assertField(one, "machicd", "0201");
    assertField(one, "banchi", "１－２");
    assertField(one, "k-shimei", "");
    JsonNode dog = one.get("dogs").get(0);
    assertField(dog, "inumei", "ポチ");
    assertField(dog, "shurui", "101");
    assertField(dog, "keiro", "01");
    assertField(dog, "inusei", "1");
    assertField(dog, "inutanjo", "2023/05/00");
    assertField(dog, "funin", "1");
    assertField(dog, "chip", "392123456789012");
    assertField(dog, "tokucho", "右耳に白い毛");

    JsonNode moved = registered("INU-11");
    assertField(moved, "kubun", "2");
    assertField(moved, "kyukansatsu", "H30-0042");
    assertField(moved, "machicd", "0101");
    assertField(moved, "k-shimei", "鄕田　花子");
    assertField(moved, "k-denwa", "090-0000-0002");
    assertThat(moved.get("dogs")).hasSize(2);
    JsonNode second = moved.get("dogs").get(1);
    assertField(second, "inumei", "ハナ");
    assertField(second, "inusei", "2");
    assertField(second, "inutanjo", "2024/02/29");
    assertThat(second.has("funin")).isFalse();
    assertThat(second.has("chip")).isFalse();

    JsonNode xml = registered("INU-12");
    assertField(xml, "uketsuke", "R07.04.02");
    assertField(xml, "shimei", "葛󠄀城　次郎");
    assertField(xml, "furigana", "ｶﾂﾗｷﾞ ｼﾞﾛｳ");
    assertField(xml.get("dogs").get(0), "shurui", "999");
    assertField(xml.get("dogs").get(0), "tokucho", "一行目\r\n二行目");
  }

  @Test
  void holdsAndSubmitsNothingWhereALabelIsNotThere() throws Exception {
    core.rename("フリガナ※", "ヨミガナ※");

    Town.Reported run = run();

    assertThat(run.status()).as(run.out()).isEqualTo(1);
    assertThat(run.keys("DONE")).isEmpty();
    assertThat(reason(run, "INU-1")).contains("フリガナ", "ヨミガナ");
    assertThat(register()).isEmpty();
  }

  private static void assertField(JsonNode entry, String field, String expected) {
    assertThat(entry.get(field).asString()).as(field).isEqualTo(expected);
  }

  private static JsonNode application(Town.Reported run, String key) {
    for (JsonNode application : run.report().get("applications")) {
      if (application.get("key").asString().equals(key)) {
        return application;
      }
    }
    throw new AssertionError(key + " is not in the report:\n" + run.out());
  }

  private static String reason(Town.Reported run, String key) {
    return application(run, key).get("reasons").toString();
  }

  private static String receipt(Town.Reported run, String key) {
    return application(run, key).get("receipt").asString();
  }

  private JsonNode registered(String number) throws Exception {
    List<JsonNode> found = new ArrayList<>();
    register()
        .forEach(
            e -> {
              if (e.get("totatsu").asString().equals(number)) {
                found.add(e);
              }
            });
    assertThat(found).as(number).hasSize(1);
    return found.getFirst();
  }

  private JsonNode register() throws Exception {
    var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + core.port() + "/daicho"));
    try (HttpClient http = HttpClient.newHttpClient()) {
      return JSON.readTree(http.send(asked.build(), BodyHandlers.ofString()).body());
    }
  }

  private Town.Reported run() throws Exception {
    Path report = folder.resolve("report.json");
    Files.deleteIfExists(report);
    Process process =
        Town.start(
            Map.of(
                "YUI_SECRET_OPERATOR",
                DogRegister.OPERATOR,
                "YUI_SECRET_PASSWORD",
                DogRegister.PASSWORD),
            "run",
            HERE.resolve("kankyo/inu-toroku").toString(),
            "--inbox",
            HERE.resolve("inbox").toString(),
            "--settings",
            folder.resolve("settings.yaml").toString(),
            "--home",
            folder.resolve("home").toString(),
            "--report",
            report.toString());
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    JsonNode told = Files.exists(report) ? JSON.readTree(report.toFile()) : JSON.readTree("{}");
    return new Town.Reported(status, out, told);
  }
}
