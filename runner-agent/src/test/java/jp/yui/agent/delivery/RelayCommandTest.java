package jp.yui.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import jp.yui.agent.home.Home;
import jp.yui.scenario.exchange.EnrolmentRequest;
import jp.yui.scenario.trust.Fingerprint;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.MemoryFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands as they are typed on a terminal without a line: where this machine allows it, each
 * process has a network of its own with nothing in it.
 */
class RelayCommandTest {
  private static boolean canCutOff;

  @TempDir private Path folder;
  private Depot depot;
  private String settings = "";

  private record Done(int status, String said) {}

  @BeforeAll
  static void looks() throws Exception {
    try {
      canCutOff = new ProcessBuilder("unshare", "-rn", "true").start().waitFor() == 0;
    } catch (java.io.IOException e) {
      canCutOff = false;
    }
  }

  @BeforeEach
  void open() throws Exception {
    depot = new Depot();
    settings = Depot.settings();
    depot.release("1.0.0", "はじめて");
    depot.order(1, "1.0.0", settings);
  }

  @Test
  void aCutOffTerminalIsEnrolledAndServedByFilesOnly() throws Exception {
    Path request = folder.resolve("request.txt");
    Done asked = cutOff("", "enrol", "--by-file", request.toString());
    EnrolmentRequest read = EnrolmentRequest.read(Files.readString(request)).orElseThrow();
    assertThat(asked.said()).contains("鍵の指紋: " + read.fingerprint(), "紙に書くか電話で");
    assertThat(cutOff("", "enrol", "--by-file", request.toString()).said()).contains("もうあります");
    Path first = medium("first", depot.medium(read.key()));

    Done no = cutOff("いいえ\n", "relay", "import", first.toString());
    assertThat(no.said()).contains(Fingerprint.of(depot.root()), "何も受け入れていません");
    assertThat(no.status()).isEqualTo(1);
    Done wrong =
        cutOff("", "relay", "import", first.toString(), "--root", Fingerprint.of(new byte[1]));
    assertThat(wrong.said()).contains("紙のものと違います", "何も変わっていません");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(Files.exists(home().resolve("sync/platform.json"))).isFalse();

    Done yes = cutOff("はい\n", "relay", "import", first.toString());
    assertThat(yes.said())
        .contains("結野市のエージェント「税務課 1 号機」として登録されています", "媒体から取り込みました")
        .contains("動かせます: jido-teate/nintei-seikyu 版 1.0.0");
    assertThat(yes.status()).isZero();
    assertThat(cutOff("", "enrol", "--answer", first.toString()).said()).contains("新しいものはありません");
    assertThat(cutOff("", "sync").said()).contains("yui relay import");

    Path next = medium("next", next(read.key()));
    killsDoNoHarm(next);
    Done old = cutOff("", "relay", "import", first.toString());
    assertThat(old.said()).contains("より古いものです", "次にすること", "何も変わっていません");
    assertThat(old.status()).isEqualTo(1);
    Files.write(next, new byte[] {1, 2, 3});
    assertThat(cutOff("", "relay", "import", next.toString()).said()).contains("として読めません");
    assertThat(version()).isEqualTo("1.1.0");
  }

  /** Whenever the process is killed, what was there can run, and the same medium goes on. */
  private void killsDoNoHarm(Path next) throws Exception {
    for (int millis = 200; millis <= 1400; millis += 400) {
      Process process = start("relay", "import", next.toString());
      process.getOutputStream().close();
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      assertThat(version()).isIn("1.0.0", "1.1.0");
    }
    assertThat(cutOff("", "relay", "import", next.toString()).status()).isZero();
    assertThat(version()).isEqualTo("1.1.0");
  }

  @Test
  void theFileIsFetchedByAPersonsTokenAndTellsWhatIsInIt() throws Exception {
    byte[] medium = Medium.write(depot.medium("x".repeat(43)));
    AtomicReference<String> asked = new AtomicReference<>("");
    HttpServer platform =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    platform.createContext(
        "/api/v1/relay",
        exchange -> {
          String query =
              URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
          asked.set(query + " " + exchange.getRequestHeaders().getFirst("Authorization"));
          boolean known = query.contains("税務課");
          byte[] body =
              known
                  ? medium
                  : "{\"title\":\"ありません\",\"detail\":\"名前を確かめてください。\"}"
                      .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(known ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    platform.start();
    String address = "http://localhost:" + platform.getAddress().getPort();
    Path file = folder.resolve("out.yuirelay");

    Done unknown = export(file, address, "どこか");
    assertThat(unknown.said()).contains("書き出していません: ありません", "名前を確かめてください");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(file).doesNotExist();
    Done done = export(file, address, "税務課 1 号機");
    assertThat(done.said()).contains("説明", "書き出しました");
    assertThat(asked.get()).isEqualTo("agent=税務課 1 号機 Bearer yui_token");
    assertThat(file).hasBinaryContent(medium);
    assertThat(export(file, address, "税務課 1 号機").said()).contains("もうあります");
    platform.stop(0);
  }

  private Done export(Path file, String address, String agent) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                java("relay", "export", file.toString(), "--platform", address, "--agent", agent))
            .redirectErrorStream(true);
    builder.environment().put("YUI_TOKEN", "yui_token");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Done(process.waitFor(), said);
  }

  private MemoryFiles next(String key) throws Exception {
    depot.release("1.1.0", "なおした");
    depot.order(2, "1.1.0", settings);
    return depot.medium(key);
  }

  private Path medium(String name, MemoryFiles files) throws Exception {
    return Files.write(folder.resolve(name + ".yuirelay"), Medium.write(files));
  }

  private String version() {
    return ToRun.find(Home.at(home()), Depot.SCENARIO, "").orElseThrow().version();
  }

  private Path home() {
    return folder.resolve("home");
  }

  private Done cutOff(String typed, String... words) throws Exception {
    Process process = start(words);
    try (OutputStream in = process.getOutputStream()) {
      in.write(typed.getBytes(StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      // It ended without asking.
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Done(process.waitFor(), said);
  }

  private Process start(String... words) throws Exception {
    List<String> command = new ArrayList<>(canCutOff ? List.of("unshare", "-rn") : List.of());
    command.addAll(java(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("YUI_HOME", home().toString());
    return builder.start();
  }

  private static List<String> java(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "jp.yui.agent.cli.Yui"));
    command.addAll(List.of(words));
    return command;
  }
}
