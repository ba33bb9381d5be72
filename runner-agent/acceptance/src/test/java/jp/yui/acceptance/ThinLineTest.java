package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a month costs an agent behind a thin line. */
@Tag("long")
class ThinLineTest {
  private static final int A_MONTH = 30 * 24 * 12;

  /** Three days' questions, with a connection that is cut each day, stand for ten times as many. */
  private static final int ASKED = A_MONTH / 10;

  /** What an agent says once, when it begins, is over by then. */
  private static final int BEGUN = 10;

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
      long start;
      try {
        asked(line, BEGUN, process);
        start = line.bytes();
        line.reset();
        asked(line, ASKED, process);
      } finally {
        process.destroy();
        process.waitFor();
      }
      long questions = line.bytes();
      long connections = line.connections();
      line.reset();
      grownOld();
      assertThat(agent.yui("sync").out()).contains("版 1.0.0");
      long renewal = line.bytes();
      line.reset();
      people.update();
      assertThat(agent.yui("sync").out()).contains("版 1.1.0");
      long update = line.bytes();
      long month = start + questions * A_MONTH / ASKED + renewal * RENEWALS + update;
      System.out.printf(
          "登録と最初の配布 %,d バイト、常駐の始まり %,d バイト。問い合わせ %d 回（接続 %d 回）%,d バイト、署名の取り直し 1 回 %,d バイト、シナリオの更新 1 回 %,d バイト。1 か月では %,d バイト%n",
          first, start, ASKED, connections, questions, renewal, update, month);
      assertThat(month).isLessThan(MOST);
    }
  }

  private static void asked(ThinLine line, int questions, Process process) throws Exception {
    while (line.questions() < questions) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(5);
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
}
