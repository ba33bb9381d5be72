package jp.yui.platform.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.yui.platform.EnrolledAgent;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.exchange.HeldCount;
import jp.yui.scenario.exchange.HoldCause;
import jp.yui.scenario.exchange.ProductId;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.RunEnd;
import jp.yui.scenario.exchange.RunKind;
import jp.yui.scenario.exchange.RunNumbers;
import jp.yui.scenario.exchange.ScenarioId;
import jp.yui.scenario.exchange.ScenarioVersion;
import jp.yui.scenario.exchange.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent's reports are taken once each, by their own signature. */
@PlatformTest
class ReportsTest {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String REPORTS = "/api/agent/v1/reports";
  private static int towns;

  @Autowired private Towns people;
  @Autowired private Shelf shelf;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final Series series = Series.draw();
  private Site chief;
  private EnrolledAgent agent;

  @BeforeEach
  void enrol() throws Exception {
    towns++;
    if (towns == 1) {
      shelf.file(SharedScenario.bundle(), null, null);
    }
    chief = people.person("chief" + towns, Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    agent = new EnrolledAgent(port, chief, towns + " 号機");
    jdbc.sql("delete from run_summary").update();
    jdbc.sql("delete from effect_month").update();
  }

  @Test
  void aReportIsTakenOnce() throws Exception {
    String line = agent.signed(report(1, run(5, RunKind.REAL)));

    assertThat(post(line)).contains("\"sequence\":1,\"result\":\"TAKEN\"");
    assertThat(post(line)).contains("\"sequence\":1,\"result\":\"KNOWN\"");
    assertThat(summary("posted")).containsExactly(5);
  }

  @Test
  void severalComeAtOnceAndEachIsAnswered() throws Exception {
    String first = agent.signed(report(1, run(5, RunKind.REAL)));
    String second = agent.signed(report(2, run(3, RunKind.REAL)));
    post(first);

    assertThat(post(first + second + "結 太郎\n" + agent.signed(report(4, run(1, RunKind.REAL)))))
        .containsSubsequence("KNOWN", "TAKEN", "UNREADABLE", "\"sequence\":4,\"result\":\"TAKEN\"");
    assertThat(summary("posted")).containsExactly(9);
    assertThat(summary("held")).containsExactly(6);
    assertThat(summary("run_seconds")).containsExactly(180);
  }

  @Test
  void anotherContentUnderTheSameNumberIsRefusedAndGoesOnRecord() throws Exception {
    post(agent.signed(report(1, run(5, RunKind.REAL))));

    assertThat(post(agent.signed(report(1, run(500, RunKind.REAL))))).contains("OTHER_CONTENT");
    assertThat(summary("posted")).containsExactly(5);
    assertThat(refusals()).isEqualTo(1);
  }

  @Test
  void whatAnotherKeySignedIsRefused() throws Exception {
    EnrolledAgent other = new EnrolledAgent(port, chief, towns + " 号機の次");

    assertThat(post(other.signed(report(1, run(5, RunKind.REAL))))).contains("NOT_SIGNED");
    assertThat(summary("posted")).isEmpty();
    assertThat(refusals()).isEqualTo(1);
  }

  @Test
  void anAgentOfAnotherMunicipalityBringsNothing() throws Exception {
    Site orita = people.person("orita" + towns, Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    EnrolledAgent stranger = new EnrolledAgent(port, orita, "よその端末");

    assertThat(stranger.post(REPORTS, agent.signed(report(1, run(5, RunKind.REAL)))).body())
        .contains("NOT_SIGNED");
    assertThat(post(agent.signed(report(1, run(5, RunKind.REAL))))).contains("TAKEN");
  }

  @Test
  void aTerminalThatTookAnothersPlaceBeginsAtOneAgain() throws Exception {
    post(agent.signed(report(1, run(5, RunKind.REAL))));

    assertThat(
            post(
                agent.signed(
                    new Report(agent.number, Series.draw(), 1, List.of(run(7, RunKind.REAL))))))
        .contains("TAKEN");
    assertThat(summary("posted")).containsExactly(12);
  }

  @Test
  void onlyRealRunsCountAndOnlyOnceACaseByHandWasMeasured() throws Exception {
    post(
        agent.signed(report(1, run(5, RunKind.REAL), run(0, RunKind.DRY), run(0, RunKind.REPEAT))));
    jdbc.sql("delete from own_baseline").update();
    chief.send(
        "/effects/baseline", "/effects/baseline", Map.of("scenario", SCENARIO, "minutes", "12"));

    assertThat(
            jdbc.sql("select before_seconds, after_seconds from effect_month")
                .query((row, number) -> row.getLong(1) + " " + row.getLong(2))
                .list())
        .containsExactly("3600 60");
  }

  @Test
  void aDayThatAPersonGaveStaysAsItIs() throws Exception {
    jdbc.sql(
            """
            insert into run_summary (municipality, scenario, version, product, ran_on, month_of,
              posted, held, rejected, run_seconds, exception_seconds, mode)
            values (:own, :scenario, '1.0.0', 'renshu-hyojun', :day, '2026-11', 4, 0, 0, 0, 0, 'REAL')
            """)
        .param("own", Towns.YUINO)
        .param("scenario", SCENARIO)
        .param("day", LocalDate.of(2026, 11, 28))
        .update();

    assertThat(post(agent.signed(report(1, run(5, RunKind.REAL))))).contains("TAKEN");
    assertThat(summary("posted")).containsExactly(4);
  }

  @Test
  void aPersonBringsAFileAndSeesWhatBecameOfIt() throws Exception {
    post(agent.signed(report(1, run(5, RunKind.REAL))));
    String file =
        agent.signed(report(1, run(5, RunKind.REAL)))
            + agent.signed(report(3, run(3, RunKind.REAL)))
            + agent.signed(report(1, run(500, RunKind.REAL)))
            + "結 太郎\n";

    assertThat(chief.get("/agents").body()).contains("/agents/reports");
    assertThat(bring(chief, file))
        .contains("新しく 1 件受け取りました（前から届いていたもの 1 件）", "2 件は受け取りませんでした")
        .contains("3 行目：", "報告 1 番。", "別の内容がもう届いています", "4 行目：", "報告ではありません")
        .contains("1 件届いていません")
        .doesNotContain("結 太郎");
    assertThat(summary("posted")).containsExactly(8);
    assertThat(bring(chief, "")).contains("ファイルが選ばれていないか");

    Site orita = people.person("orita-bringer", Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    assertThat(bring(orita, agent.signed(report(2, run(1, RunKind.REAL)))))
        .contains("この団体のエージェントの鍵で署名されていません");
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("chief" + towns, Towns.PASSWORD);
      eyes.look("/agents/reports", "agents-reports");
    }
  }

  private static String bring(Site person, String file) throws Exception {
    String page = "/agents/reports";
    return person.sendFile(page, page, "file", file.getBytes(StandardCharsets.UTF_8)).body();
  }

  @Test
  void aScenarioThatIsNotHereIsTakenAndNotCounted() throws Exception {
    RunNumbers run = run(5, RunKind.REAL);
    RunNumbers other =
        new RunNumbers(
            new ScenarioId("kankyo/inu-toroku"),
            run.version(),
            run.product(),
            run.day(),
            run.kind(),
            run.end(),
            5,
            0,
            5,
            List.of(),
            0,
            0,
            60);

    assertThat(post(agent.signed(report(1, other)))).contains("TAKEN");
    assertThat(summary("posted")).isEmpty();
  }

  private String post(String lines) throws Exception {
    var answer = agent.post(REPORTS, lines);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private Report report(long sequence, RunNumbers... runs) {
    return new Report(agent.number, series, sequence, List.of(runs));
  }

  private static RunNumbers run(int posted, RunKind kind) {
    return new RunNumbers(
        new ScenarioId(SCENARIO),
        new ScenarioVersion("1.0.0"),
        new ProductId("renshu-hyojun"),
        LocalDate.of(2026, 11, 28),
        kind,
        RunEnd.DONE,
        posted + 2,
        0,
        posted,
        List.of(new HeldCount(HoldCause.CHECK, 1)),
        0,
        1,
        60);
  }

  private List<Integer> summary(String column) {
    return jdbc.sql("select " + column + " from run_summary order by mode")
        .query(Integer.class)
        .list();
  }

  private int refusals() {
    return jdbc.sql(
            "select count(*) from audit_entry where action = 'report.refused' and subject like :like")
        .param("like", "%" + series.text() + "%")
        .query(Integer.class)
        .single();
  }
}
