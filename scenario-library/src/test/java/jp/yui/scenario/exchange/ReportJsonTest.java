package jp.yui.scenario.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract is frozen by a golden file; nothing beside it is taken. */
class ReportJsonTest {
  private static final RunNumbers RUN =
      new RunNumbers(
          new ScenarioId("jido-teate/nintei-seikyu"),
          new ScenarioVersion("1.0.0"),
          new ProductId("renshu-hyojun"),
          LocalDate.of(2026, 11, 28),
          RunKind.REAL,
          RunEnd.DONE,
          15,
          2,
          9,
          List.of(new HeldCount(HoldCause.CHECK, 3), new HeldCount(HoldCause.FILE, 2)),
          1,
          0,
          314);
  private static final Report REPORT =
      new Report(7, new Series("0123456789abcdef"), 3, List.of(RUN));

  @Test
  void writesAndReadsAsTheGoldenFile() throws IOException {
    String golden = golden("report-1.json").strip();

    assertThat(new String(ReportJson.write(REPORT), StandardCharsets.UTF_8)).isEqualTo(golden);
    assertThat(ReportJson.read(golden.getBytes(StandardCharsets.UTF_8))).contains(REPORT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"read\":15|\"read\":15,\"note\":1",
        "\"read\":15|\"read\":15,\"read\":15",
        "\"read\":15|\"read\": 15",
        "\"read\":15|\"read\":15.0",
        "\"read\":15|\"read\":-1",
        "\"read\":15|\"read\":10000000",
        "\"read\":15|\"read\":null",
        "\"read\":15|\"read\":\"15\"",
        "\"read\":15,|''",
        "\"REAL\"|\"real\"",
        "\"REAL\"|\"山田\"",
        "renshu-hyojun|山田太郎",
        "renshu-hyojun|renshu\\u002dhyojun",
        "renshu-hyojun|Yamada",
        "1.0.0|1.0.0-yamada",
        "2026-11-28|2026-11-28T10:42",
        "0123456789abcdef|0123456789ABCDEF",
        "\"RunNumbers\"|\"Report\"",
        "\"protocol\":1|\"protocol\":2",
        "\"sequence\":3|\"sequence\":0",
        "\"CHECK\"|\"FILE\""
      })
  void takesNothingElse(String from, String to) throws IOException {
    String golden = golden("report-1.json").strip();
    String other = golden.replace(from, to);

    assertThat(other).isNotEqualTo(golden);
    assertThat(ReportJson.read(other.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "7", "{\"protocol\":1", "\u0000"})
  void takesNoOtherJson(String other) {
    assertThat(ReportJson.read(other.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void takesNothingAfterTheEnd() throws IOException {
    assertThat(ReportJson.read(golden("report-1.json").getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(ReportJson.read(new byte[ReportJson.MOST_BYTES + 1])).isEmpty();
  }

  @Test
  void saysNothingOfAWordThatIsNone() {
    assertThatThrownBy(() -> new ProductId("山田太郎")).hasMessageNotContaining("山田");
  }

  @Test
  void theLargestReportFits() {
    List<HeldCount> held =
        java.util.Arrays.stream(HoldCause.values()).map(c -> new HeldCount(c, 9_999_999)).toList();
    RunNumbers large =
        new RunNumbers(
            new ScenarioId("a".repeat(200)),
            new ScenarioVersion("1234.1234.1234"),
            new ProductId("a".repeat(100)),
            LocalDate.of(2026, 11, 28),
            RunKind.REPEAT,
            RunEnd.UNREACHABLE,
            9_999_999,
            9_999_999,
            9_999_999,
            held,
            9_999_999,
            9_999_999,
            9_999_999);
    Report report =
        new Report(
            1L << 50,
            Series.draw(),
            1L << 50,
            java.util.Collections.nCopies(Report.MOST_ENTRIES, large));

    assertThat(ReportJson.read(ReportJson.write(report))).contains(report);
  }

  @Test
  void aLineIsSignedAndHoldsForItsKeyOnly() {
    KeyPair pair = AgentKey.make();
    String line = SignedReport.sign(REPORT, pair.getPrivate()).line();

    SignedReport read = SignedReport.read(line).orElseThrow();
    assertThat(read.report()).isEqualTo(REPORT);
    assertThat(read.holds(pair.getPublic())).isTrue();
    assertThat(read.holds(AgentKey.make().getPublic())).isFalse();
    assertThat(
            SignedReport.read(line.replace("\"posted\":9", "\"posted\":8"))
                .orElseThrow()
                .holds(pair.getPublic()))
        .isFalse();
    assertThat(SignedReport.read(line + "\n")).isEmpty();
    assertThat(SignedReport.read(line.substring(1))).isEmpty();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(ReportJsonTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
