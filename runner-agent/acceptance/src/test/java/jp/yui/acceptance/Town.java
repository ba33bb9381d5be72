package jp.yui.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One municipality: its settings, its inbox, its agent's home; and the commands it gives. */
final class Town {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  static final String SCENARIO = "jido-teate/nintei-seikyu";

  private final Path folder;
  private final Practice practice;
  private final String product;
  private final String path;

  /**
   * @param folder for everything
   * @param product file name of the product
   * @param path of the practice system
   */
  Town(Path folder, Practice practice, String product, String path) throws IOException {
    this.folder = folder;
    this.practice = practice;
    this.product = product;
    this.path = path;
    Files.createDirectories(inbox());
    Files.writeString(
        folder.resolve("settings.yaml"),
        """
        overlay: %s
        municipality: "131016"
        product: %s
        settings:
          base-url: http://127.0.0.1:%d/%s
          operator: { secret: OPERATOR }
          password: { secret: PASSWORD }
        hosts: ["127.0.0.1:%d"]
        """
            .formatted(SCENARIO, product, practice.port(), path, practice.port()));
  }

  /** The town that uses the clean product. */
  static Town clean(Path folder, Practice practice) throws IOException {
    return new Town(folder, practice, "renshu-hyojun", "clean");
  }

  Path inbox() {
    return folder.resolve("inbox");
  }

  Path home() {
    return folder.resolve("home");
  }

  /** Puts a CSV file of that many good applications into the inbox. */
  List<String> applications(int number) throws IOException {
    return applications("T", number);
  }

  List<String> applications(String prefix, int number) throws IOException {
    List<String> keys = new ArrayList<>();
    StringBuilder csv =
        new StringBuilder(
            "受付番号,申請年月日,請求者氏名,請求者氏名カナ,請求者生年月日,請求者性別,郵便番号,都道府県,市区町村,町名番地,"
                + "方書,電話番号,職業,加入年金,配偶者氏名,配偶者氏名カナ,配偶者生年月日,金融機関名,支店名,口座種別,"
                + "口座番号,口座名義カナ,備考,児童1氏名,児童1氏名カナ,児童1生年月日,児童1続柄,児童1同居別居\r\n");
    for (int i = 1; i <= number; i++) {
      String key = prefix + "%05d".formatted(i);
      keys.add(key);
      csv.append(key)
          .append(",令和7年4月1日,結　太郎,ユイ　タロウ,昭和60年5月1日,男,9990001,結県,稲穂市,田植町1番地,,")
          .append("090-0000-0001,会社員,厚生年金,,,,ゆい銀行,本店,普通,1234567,ユイ　タロウ,,")
          .append("結　花子,ユイ　ハナコ,令和4年6月1日,子,同居\r\n");
    }
    Files.write(
        inbox().resolve(prefix + "児童手当認定請求.csv"),
        csv.toString().getBytes(Charset.forName("windows-31j")));
    return keys;
  }

  /** Changes this town's settings. */
  void change(String yaml) throws IOException {
    Files.writeString(folder.resolve("settings.yaml"), yaml, StandardOpenOption.APPEND);
  }

  /** Writes another word into the head of a file in the inbox. */
  void spoilHead(String file, String from, String to) throws IOException {
    Charset cp932 = Charset.forName("windows-31j");
    Path csv = inbox().resolve(file);
    Files.writeString(csv, Files.readString(csv, cp932).replaceFirst(from, to), cp932);
  }

  /** Puts a sample of the shared scenario into the inbox. */
  Path sample(String name) throws IOException {
    Path sample =
        Built.ROOT
            .resolve("scenario-library/scenarios")
            .resolve(SCENARIO)
            .resolve("samples/inbox")
            .resolve(name);
    return Files.copy(sample, inbox().resolve(name));
  }

  /** What a command did. */
  record Done(int status, String out) {}

  /** The report of a run. */
  record Reported(int status, String out, JsonNode report) {
    List<String> keys(String state) {
      List<String> keys = new ArrayList<>();
      report
          .get("applications")
          .forEach(
              a -> {
                if (a.get("state").asString().equals(state)) {
                  keys.add(a.get("key").asString());
                }
              });
      return keys;
    }
  }

  Reported run(String... more) throws IOException, InterruptedException {
    Path report = folder.resolve("report.json");
    Files.deleteIfExists(report);
    List<String> words = runWords();
    words.addAll(List.of("--report", report.toString()));
    words.addAll(List.of(more));
    Done done = yui(words.toArray(String[]::new));
    JsonNode told =
        Files.exists(report) ? JSON.readTree(Files.readString(report)) : JSON.readTree("{}");
    return new Reported(done.status(), done.out(), told);
  }

  private List<String> runWords() {
    return new ArrayList<>(
        List.of(
            "run",
            SCENARIO,
            "--inbox",
            inbox().toString(),
            "--settings",
            folder.resolve("settings.yaml").toString(),
            "--home",
            home().toString()));
  }

  /** A run that goes on until it is asked to end; what it says goes to a file. */
  Process watch(Path out, Path report) throws IOException {
    List<String> words = runWords();
    words.addAll(List.of("--watch", "--report", report.toString()));
    Process process = start(Map.of(), words.toArray(String[]::new));
    Thread.ofVirtual()
        .start(
            () -> {
              try (var from = process.getInputStream()) {
                Files.copy(from, out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return process;
  }

  /** Runs until the agent stands at that point, then kills it as a power cut would. */
  String killAt(String point) throws IOException, InterruptedException {
    Process process = start(Map.of("YUI_STOP_AT", point), runWords().toArray(String[]::new));
    StringBuilder out = new StringBuilder();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.append(line).append('\n');
        if (line.startsWith("YUI_STOPPED ")) {
          process.destroyForcibly().waitFor();
          return line;
        }
      }
    }
    throw new AssertionError("The agent never came to " + point + ":\n" + out);
  }

  /** Gives a command. */
  Done yui(String... words) throws IOException, InterruptedException {
    Process process = start(Map.of(), words);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Done(process.waitFor(), out);
  }

  /** Starts the agent as a municipality's operator would, with more in its environment. */
  static Process start(Map<String, String> environment, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Built.JAVA,
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dyui.library=" + Built.ROOT.resolve("scenario-library/scenarios"),
                "-cp",
                Built.agent().toString(),
                "jp.yui.agent.cli.Yui"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SE_OFFLINE", "true");
    builder.environment().put("YUI_SECRET_OPERATOR", Practice.OPERATOR);
    builder.environment().put("YUI_SECRET_PASSWORD", Practice.PASSWORD);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** The practice system's name for the judge. */
  List<String> registered() throws IOException, InterruptedException {
    return practice.registered(path);
  }

  @Override
  public String toString() {
    return product;
  }
}
