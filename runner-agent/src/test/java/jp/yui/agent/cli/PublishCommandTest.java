package jp.yui.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed, against a server that answers as the platform does. */
class PublishCommandTest {
  private static final Path SHARED =
      Path.of("../scenario-library/scenarios/jido-teate/nintei-seikyu");
  private static final String TOKEN = "yui_" + "a".repeat(43);

  @TempDir private Path temp;
  private HttpServer server;
  private final List<String> asked = new ArrayList<>();
  private final Set<String> sent = new TreeSet<>();
  private int status = 201;
  private String body = "{\"scenario\":\"jido-teate/nintei-seikyu\",\"version\":\"1.0.0\"}";

  /** What came of a command. */
  private record Done(int status, String said) {}

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization"));
          byte[] zip = exchange.getRequestBody().readAllBytes();
          try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
              sent.add(e.getName());
            }
          }
          byte[] answer = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aFolderIsSentWholeWithTheTokenAndWithoutSpring() throws Exception {
    Path classes = temp.resolve("classes.txt");
    Done done = yui(TOKEN, List.of("-Xlog:class+load:file=" + classes), to(SHARED));

    assertThat(done.said()).contains("載せました: jido-teate/nintei-seikyu 1.0.0");
    assertThat(done.status()).isZero();
    assertThat(asked).containsExactly("POST /api/v1/scenarios Bearer " + TOKEN);
    assertThat(sent).contains("scenario.yaml", "LICENSE", "CHANGELOG.md", "samples/README.md");
    assertThat(Files.readString(classes))
        .contains("jp.yui.agent.cli.PublishCommand")
        .doesNotContain("org.springframework", "org.apache.camel", "org.openqa.selenium");
  }

  @Test
  void whatThePlatformWouldRefuseIsNotEvenSent() throws Exception {
    Path folder = copy();
    Files.delete(folder.resolve("LICENSE"));
    Files.writeString(folder.resolve("settings.yaml"), "overlay: x");
    Files.writeString(
        folder.resolve("products/renshu-v5.yaml"),
        Files.readString(folder.resolve("products/renshu-v5.yaml"))
            .replace("パスワード: =setting.password", "パスワード: himitsu123"));
    Done done = yui(TOKEN, List.of(), to(folder));

    assertThat(done.status()).isEqualTo(2);
    assertThat(done.said())
        .contains("renshu-v5.yaml:23:", "パスワードか鍵が、そのまま", "LICENSE がありません")
        .contains("settings.yaml は団体の設定", "送っていません", "直し方: ")
        .doesNotContain("himitsu");
    assertThat(asked).isEmpty();
  }

  @Test
  void whatOnlyThePlatformKnowsIsToldTheSameWay() throws Exception {
    status = 422;
    body =
        """
        {"title":"直すところ","findings":[{"code":"gate-known","severity":"ERROR",
        "file":"scenario.yaml","line":4,"column":1,"message":"もう載っています。","remedy":"版を上げる。","snippet":""}]}
        """;
    Done done = yui(TOKEN, List.of(), to(SHARED));

    assertThat(done.status()).isEqualTo(2);
    assertThat(done.said()).contains("scenario.yaml:4:1: エラー: もう載っています。", "直し方: 版を上げる。", "誤り 1 件");
  }

  @Test
  void whoMayNotIsToldWhatToDo() throws Exception {
    status = 403;
    body = "{\"title\":\"この操作はできません\",\"detail\":\"管理者に相談してください。\"}";
    assertThat(yui(TOKEN, List.of(), to(SHARED)).said())
        .contains("載せていません: この操作はできません。管理者に相談してください。");
    status = 502;
    body = "<html>";
    Done strange = yui(TOKEN, List.of(), to(SHARED));
    assertThat(strange.said()).contains("思いがけない返事がありました（502）");
    assertThat(strange.status()).isEqualTo(3);
  }

  @Test
  void theTokenIsNotGivenAwayNorAskedForOnTheCommandLine() throws Exception {
    Done none = yui(null, List.of(), to(SHARED));
    assertThat(none.said()).contains("環境変数 YUI_TOKEN");
    assertThat(none.status()).isEqualTo(2);
    Done plain =
        yui(
            TOKEN,
            List.of(),
            List.of("publish", SHARED.toString(), "--to", "http://yui.example.lg.jp"));
    assertThat(plain.said()).contains("https://").doesNotContain(TOKEN);
    assertThat(plain.status()).isEqualTo(2);
  }

  @Test
  void whereNobodyAnswersIsSaid() throws Exception {
    List<String> to = to(SHARED);
    server.stop(0);
    Done done = yui(TOKEN, List.of(), to);

    assertThat(done.status()).isEqualTo(3);
    assertThat(done.said()).contains("つながりません").doesNotContain(TOKEN);
  }

  @Test
  void itCanOnlyLook() throws Exception {
    status = 200;
    body = "{\"findings\":[]}";
    List<String> command = new ArrayList<>(to(SHARED));
    command.add("--check");

    assertThat(yui(TOKEN, List.of(), command).said()).contains("まだ載せていません");
    assertThat(asked.getFirst()).contains("/api/v1/scenarios?check=true");
  }

  private List<String> to(Path folder) {
    return List.of(
        "publish",
        folder.toString(),
        "--to",
        "http://localhost:" + server.getAddress().getPort() + "/");
  }

  private Done yui(@Nullable String token, List<String> machine, List<String> arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8"));
    command.addAll(List.of("-Dstderr.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
    command.addAll(machine);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "jp.yui.agent.cli.Yui"));
    command.addAll(arguments);
    Path said = temp.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().remove("YUI_TOKEN");
    if (token != null) {
      builder.environment().put("YUI_TOKEN", token);
    }
    int exit = builder.start().waitFor();
    return new Done(exit, Files.readString(said));
  }

  private Path copy() throws IOException {
    Path folder = temp.resolve("s");
    try (Stream<Path> all = Files.walk(SHARED)) {
      for (Path path : all.toList()) {
        Path to = folder.resolve(SHARED.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
    return folder;
  }
}
