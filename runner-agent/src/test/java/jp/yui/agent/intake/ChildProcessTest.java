package jp.yui.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.agent.intake.child.IntakeProcess;
import jp.yui.scenario.model.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  private static final Form FORM = Forms.csv("utf-8", "番号", "no", "氏名", "name");

  @TempDir Path dir;

  private Path large() throws IOException {
    StringBuilder text = new StringBuilder("番号,氏名\n");
    for (int i = 1; i <= 50_000; i++) {
      text.append(i).append(",結城　一郎\n");
    }
    return Files.writeString(dir.resolve("大.csv"), text);
  }

  private Path small() throws IOException {
    return Files.writeString(dir.resolve("小.csv"), "番号,氏名\n1,結城\n");
  }

  private static IntakeSettings settings(int heap, Duration idle) {
    IntakeSettings defaults = IntakeSettings.defaults();
    return new IntakeSettings(defaults.locale(), heap, idle, defaults.perFile(), defaults.limits());
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .filter(p -> p.info().commandLine().orElse("").contains("intake.child.ChildMain"))
        .collect(Collectors.toSet());
  }

  @Test
  void oneFileCostsItsReaderTheNextOneIsReadByAnother() throws IOException {
    Set<ProcessHandle> before = children();
    try (Intake intake = IntakeProcess.open(IntakeSettings.defaults(), List.of(FORM))) {
      try (RecordStream stream = intake.read(large())) {
        Iterator<SourceRecord> records = stream.iterator();
        records.next();
        Set<ProcessHandle> own = children();
        own.removeAll(before);
        assertThat(own).hasSize(1);
        own.forEach(ProcessHandle::destroyForcibly);
        records.forEachRemaining(record -> {});

        assertThat(stream.findings().complete()).isFalse();
        assertThat(Reading.messages(stream.findings().problems()))
            .containsExactly(
                "読み取りのプログラムが途中で止まりました。ファイルが壊れているおそれがあるので、もう一度ダウンロードし、" + "それでも読めなければ手で入力してください。");
      }
      assertThat(Reading.of(intake, small()).records()).hasSize(1);
    }
  }

  @Test
  void aFileThatNeedsTooMuchMemoryIsGivenUp() throws IOException {
    byte[] hole = new byte[24 << 20];
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, hole, 0, 9);
    Path file = Files.write(dir.resolve("大.pdf"), hole);
    Form pdf =
        new jp.yui.scenario.model.PdfForm(
            Forms.head("pdf", "*.pdf"), "", List.of(), List.of(), java.util.Map.of());
    try (Intake intake =
        IntakeProcess.open(settings(16, Duration.ofSeconds(60)), List.of(pdf, FORM))) {
      Reading read = Reading.of(intake, file);
      assertThat(Reading.codes(read.findings().problems())).containsExactly("reader-out-of-memory");
      assertThat(Reading.of(intake, small()).records()).hasSize(1);
    }
  }

  @Test
  void aFileThatTakesTooLongIsGivenUp() throws IOException {
    try (Intake intake = IntakeProcess.open(settings(64, Duration.ofNanos(1)), List.of(FORM))) {
      Reading read = Reading.of(intake, large());
      assertThat(Reading.codes(read.findings().problems())).containsExactly("reader-too-slow");
    }
  }

  @Test
  void readsAHundredThousandRowsInLittleMemory() throws IOException {
    Path file = dir.resolve("申請.csv");
    IntakeBenchmark.write(file, 100_000);
    try (Intake intake =
            IntakeProcess.open(
                settings(64, Duration.ofSeconds(60)), List.of(IntakeBenchmark.form()));
        RecordStream stream = intake.read(file)) {
      long count = 0;
      String last = "";
      for (SourceRecord found : stream) {
        count++;
        last = found.values().get(0).raw();
      }
      assertThat(count).isEqualTo(100_000);
      assertThat(last).isEqualTo("JT2025100000");
      assertThat(stream.findings().complete()).isTrue();
      assertThat(stream.findings().bytes()).isEqualTo(Files.size(file));
      assertThat(stream.findings().sha256()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void aSlowTakerIsNotAnIdleReader() throws Exception {
    try (Intake intake = IntakeProcess.open(settings(64, Duration.ofSeconds(10)), List.of(FORM));
        RecordStream stream = intake.read(large())) {
      long count = 0;
      for (SourceRecord found : stream) {
        if (count++ % 10_000 == 0) {
          Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(found.problems()).isEmpty();
      }
      assertThat(count).isEqualTo(50_000);
    }
  }

  @Test
  void leavesNoProcessBehind() throws IOException {
    Set<ProcessHandle> before = children();
    try (Intake intake = IntakeProcess.open(IntakeSettings.defaults(), List.of(FORM))) {
      try (RecordStream stream = intake.read(large())) {
        stream.iterator().next();
      }
      Reading.of(intake, small());
    }
    Set<ProcessHandle> after = children();
    after.removeAll(before);
    after.forEach(process -> process.onExit().join());
    assertThat(after).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void endsWithItsParent() throws IOException {
    Process agent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HalfRead.class.getName(),
                large().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    ProcessHandle child;
    try (var said = agent.inputReader()) {
      child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
    } finally {
      agent.destroyForcibly();
    }
    child.onExit().join();

    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void endsALineBeyondAllMeasure() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("長.csv"), "番号,氏名\n1,結城\n2,\"" + "あ".repeat(10 << 20) + "\"\n3,c\n");
    try (Intake intake = IntakeProcess.open(settings(64, Duration.ofSeconds(60)), List.of(FORM))) {
      Reading read = Reading.of(intake, file);
      assertThat(read.records()).hasSize(1);
      assertThat(Reading.codes(read.findings().problems())).containsExactly("quote-broken");
    }
  }

  @Test
  void speaksEnglishToo() throws IOException {
    IntakeSettings defaults = IntakeSettings.defaults();
    IntakeSettings english =
        new IntakeSettings(
            Locale.ENGLISH, 64, defaults.idle(), defaults.perFile(), defaults.limits());
    Path file = Files.writeString(dir.resolve("空.csv"), "");
    try (Intake intake = IntakeProcess.open(english, List.of(FORM))) {
      assertThat(Reading.messages(Reading.of(intake, file).findings().problems()))
          .containsExactly("The file is empty. Download it again.");
    }
  }
}
