package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a month costs an agent behind a thin line. */
// Not yet seen to its end; asked for by -Dyui.campaign=true.
@EnabledIfSystemProperty(named = "yui.campaign", matches = "true")
@Tag("long")
class ThinLineTest {
  private static final int A_MONTH = 30 * 24 * 12;
  private static final int MOST = 3_000_000;

  /** Signed metadata is read anew before it is two days from its end: every five days. */
  private static final int RENEWALS = 6;

  @TempDir Path folder;

  @Test
  void aMonthOfAskingEveryFiveMinutesWithOneUpdateStaysUnderThreeMegabytes() throws Exception {
    try (Consortium site = Consortium.start(folder.resolve("site"));
        Practice practice = Practice.start();
        ThinLine line = new ThinLine(folder.resolve("line"), site.address())) {
      Assigning people = new Assigning(site);
      long number = people.agent("市民課 9 号機");
      OnlineAgent agent = new OnlineAgent(folder.resolve("home"));
      agent.enrol(line.address(), people.code(number), "--ca", line.certificate().toString());
      people.settings(practice, "clean");
      people.assign(number);
      assertThat(agent.yui("sync").out()).contains("版 1.0.0");
      long first = line.bytes();
      line.reset();

      Process process = started();
      try {
        int renewed = 0;
        boolean updated = false;
        while (line.questions() < A_MONTH) {
          if (!updated && line.questions() > A_MONTH / 2) {
            people.update();
            until(() -> delivered().contains("1.1.0"));
            updated = true;
          } else if (line.questions() > (long) (renewed + 1) * A_MONTH / (RENEWALS + 1)) {
            grownOld();
            until(() -> !delivered().contains("1970-01-01"));
            renewed++;
          }
          assertThat(process.isAlive()).isTrue();
          Thread.sleep(20);
        }
        System.out.printf(
            "登録と最初の配布 %,d バイト。1 か月（%d 回の問い合わせ、%d 回の接続、署名の取り直し %d 回、シナリオの更新 1 回）%,d バイト%n",
            first, line.questions(), line.connections(), renewed, line.bytes());
        assertThat(updated).isTrue();
        assertThat(line.bytes()).isLessThan(MOST);
      } finally {
        process.destroy();
        process.waitFor();
      }
    }
  }

  private Process started() throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            Built.JAVA,
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Dyui.sync.millis=1",
            "-cp",
            Built.agent().toString(),
            "jp.yui.agent.cli.Yui",
            "agent",
            "--home",
            folder.resolve("home").toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SE_OFFLINE", "true");
    return builder.redirectOutput(Path.of("target/thin-line.log").toFile()).start();
  }

  private String delivered() {
    try {
      return Files.readString(folder.resolve("home/sync/delivered.json"));
    } catch (IOException e) {
      return "";
    }
  }

  /** As if five days had gone by since the signed metadata was read. */
  private void grownOld() throws IOException {
    Path file = folder.resolve("home/sync/delivered.json");
    Path draft = folder.resolve("old.json");
    Files.writeString(
        draft,
        delivered().replaceFirst("\"until\":\"[^\"]+\"", "\"until\":\"1970-01-01T00:00:00Z\""));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(50);
    }
  }
}
