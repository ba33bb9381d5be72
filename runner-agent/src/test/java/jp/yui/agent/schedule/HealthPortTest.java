package jp.yui.agent.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.PlatformClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What monitoring sees of an agent in a process of its own. */
class HealthPortTest {
  private static final JsonMapper JSON = new JsonMapper();

  /** TCP_LISTEN in the system's tables. */
  private static final String LISTENING = "0A";

  @TempDir Path folder;
  private Path home;
  private int port;

  @BeforeEach
  void home() throws Exception {
    home = Home.at(folder.resolve("home")).root();
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Life.job(home, "todoku", "watch: true\n");
    // As a file of a resident may be called.
    Files.writeString(home.resolve("inbox/結花子_9001.csv"), "a");
  }

  @Test
  void tellsNumbersOnLoopbackAndNothingOfAPerson() throws Exception {
    Files.writeString(home.resolve("agent.yaml"), "health: { port: " + port + " }\n");
    Instant here = Instant.parse("2026-04-01T00:00:07Z");
    PlatformClock.note(Home.at(home), here, here.minusSeconds(7));
    try (Life life = Life.begin(home, 2, 10)) {
      life.await("CARRY end", 1);
      life.await(l -> call("/health", "localhost:" + port).contains("\"ENDED\""), "the run's end");

      String health = call("/health", "127.0.0.1:" + port);
      JsonNode told = JSON.readTree(health.substring(health.indexOf("\r\n\r\n") + 4));
      assertThat(told.path("status").asString()).isEqualTo("up");
      assertThat(told.path("diskFreeBytes").asLong()).isPositive();
      JsonNode job = told.path("schedule").path("jobs").path(0);
      assertThat(job.path("name").asString()).isEqualTo("todoku");
      assertThat(job.path("last").path("counts").path("posted").asInt()).isEqualTo(2);
      assertThat(job.path("lastSuccess").asString()).isNotBlank();
      assertThat(told.path("jvm").path("usedBytes").asLong()).isPositive();

      String metrics = call("/metrics", "localhost:" + port);
      assertThat(metrics)
          .contains("yui_job_outcomes{job=\"todoku\",outcome=\"posted\"} 2.0")
          .contains("yui_job_last_success{job=\"todoku\"}")
          .contains("yui_runs{state=\"asked\"} 0.0")
          .contains("yui_disk_free_bytes", "yui_disk_free_percent")
          .contains("yui_platform_clock_skew_seconds 7.0", "yui_platform_contact 1.775")
          .contains("jvm_memory_used_bytes");
      assertThat(health + metrics).doesNotContain("花子", "9001", "csv");
    }
  }

  @Test
  void answersNoOtherNameNoOtherMethodAndNoOtherAddress() throws Exception {
    Files.writeString(home.resolve("agent.yaml"), "health: { port: " + port + " }\n");
    try (Life life = Life.begin(home, 1, 1)) {
      life.await("監視用の窓口を開きました", 1);

      assertThat(call("/health", "evil.example:" + port)).startsWith("HTTP/1.1 403");
      assertThat(call("/health", "127.0.0.1")).startsWith("HTTP/1.1 403");
      assertThat(call("/", "localhost:" + port)).startsWith("HTTP/1.1 404");
      assertThat(call("POST", "/health", "localhost:" + port)).startsWith("HTTP/1.1 405");
      for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        for (InetAddress address : Collections.list(each.getInetAddresses())) {
          if (!address.getHostAddress().equals("127.0.0.1")) {
            assertThat(reachable(address)).as("%s", address).isFalse();
          }
        }
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void opensNothingWhereNoPortIsSet() throws Exception {
    try (Life life = Life.begin(home, 1, 1)) {
      life.await("CARRY end", 1);
      assertThat(life.times("監視用の窓口")).isZero();
      assertThat(listening(life.pid())).isFalse();
    }
  }

  /** Whether that process listens on any TCP port, as the system's own tables have it. */
  private static boolean listening(long pid) throws IOException {
    Set<String> sockets = new HashSet<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
      for (Path each : all) {
        try {
          sockets.add(Files.readSymbolicLink(each).toString());
        } catch (NoSuchFileException e) {
          // Closed meanwhile.
        }
      }
    }
    assertThat(sockets).anyMatch(name -> name.startsWith("socket:"));
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String line : Files.readAllLines(Path.of(table))) {
        String[] word = line.strip().split("\\s+");
        if (word[3].equals(LISTENING) && sockets.contains("socket:[" + word[9] + "]")) {
          return true;
        }
      }
    }
    return false;
  }

  private String call(String path, String host) {
    return call("GET", path, host);
  }

  private String call(String method, String path, String host) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private boolean reachable(InetAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1000);
      return true;
    } catch (ConnectException refused) {
      return false;
    }
  }
}
