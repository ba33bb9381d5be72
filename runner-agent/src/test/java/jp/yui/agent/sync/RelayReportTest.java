package jp.yui.agent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.yui.agent.cli.YuiAtHand;
import jp.yui.agent.home.Home;
import jp.yui.agent.reporting.Outbox;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.HeldCount;
import jp.yui.scenario.exchange.HoldCause;
import jp.yui.scenario.exchange.ProductId;
import jp.yui.scenario.exchange.RunEnd;
import jp.yui.scenario.exchange.RunKind;
import jp.yui.scenario.exchange.RunNumbers;
import jp.yui.scenario.exchange.ScenarioId;
import jp.yui.scenario.exchange.ScenarioVersion;
import jp.yui.scenario.exchange.SignedReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports go onto a medium, and a person reads all of it before it leaves. */
class RelayReportTest {
  @TempDir Path folder;
  private StubPlatform platform;
  private Home home;
  private Path file;

  @BeforeEach
  void enrol() throws Exception {
    platform = new StubPlatform();
    home = Home.at(folder.resolve("home"));
    file = folder.resolve("houkoku.txt");
    new Enrolling(home, Keystore.open(home), Clock.systemUTC())
        .enrol(platform.address(), new Platform.Way(null, null), "AAAA");
  }

  @AfterEach
  void close() {
    platform.close();
  }

  @Test
  void writesWhatWaitsAsSignedLinesAndSaysAllOfIt() throws Exception {
    Outbox.of(home).add(7, runs());

    assertThat(yui("relay", "report", file.toString(), "--home", home.toString()))
        .startsWith("0 ")
        .contains("報告を 1 件書き出しました", "yui relay show");
    List<SignedReport> lines =
        Files.readString(file).lines().map(line -> SignedReport.read(line).orElseThrow()).toList();
    assertThat(lines)
        .singleElement()
        .matches(one -> one.holds(AgentKey.publicKey(platform.key).orElseThrow()));

    assertThat(yui("relay", "show", file.toString()))
        .startsWith("0 ")
        .contains("エージェントの番号: 7", "通し番号: 1", "シナリオ: jido-teate/nintei-seikyu")
        .contains("何のための実行か: 試し（登録しない）", "どう終わったか: 途中でエージェントが落ちた")
        .contains("理由の種類: ファイルを確かに読めない", "数: 314", "これですべてです（1 件）");
  }

  @Test
  void aLineThatIsNoReportDoesNotGoUnseen() throws Exception {
    Outbox.of(home).add(7, runs());
    yui("relay", "report", file.toString(), "--home", home.toString());
    Files.writeString(file, "結 太郎\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

    assertThat(yui("relay", "show", file.toString()))
        .startsWith("1 ")
        .contains("2 行目: 報告ではありません", "持ち出さず")
        .doesNotContain("結 太郎", "これですべてです");
  }

  @Test
  void whatArrivedIsWrittenOnlyWhereItIsAskedFor() {
    Outbox.of(home).add(7, runs());
    Outbox.of(home).waiting(7).forEach(Outbox.of(home)::arrived);

    assertThat(yui("relay", "report", file.toString(), "--home", home.toString()))
        .contains("書き出す報告はありません");
    assertThat(file).doesNotExist();
    assertThat(yui("relay", "report", file.toString(), "--again", "--home", home.toString()))
        .contains("報告を 1 件書き出しました");
  }

  /** One of every kind, so that a kind without a word fails. */
  private static List<RunNumbers> runs() {
    List<HeldCount> held =
        Arrays.stream(HoldCause.values()).map(cause -> new HeldCount(cause, 314)).toList();
    List<RunNumbers> runs = new ArrayList<>();
    for (RunKind kind : RunKind.values()) {
      for (RunEnd end : RunEnd.values()) {
        runs.add(
            new RunNumbers(
                new ScenarioId("jido-teate/nintei-seikyu"),
                new ScenarioVersion("1.0.0"),
                new ProductId("renshu-hyojun"),
                LocalDate.of(2026, 11, 28),
                kind,
                end,
                1,
                0,
                1,
                held,
                0,
                0,
                60));
      }
    }
    return runs;
  }

  private static String yui(String... words) {
    StringWriter said = new StringWriter();
    int status = YuiAtHand.execute(new PrintWriter(said), words);
    return status + " " + said;
  }
}
