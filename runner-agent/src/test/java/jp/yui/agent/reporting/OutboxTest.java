package jp.yui.agent.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.scenario.exchange.ProductId;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.RunEnd;
import jp.yui.scenario.exchange.RunKind;
import jp.yui.scenario.exchange.RunNumbers;
import jp.yui.scenario.exchange.ScenarioId;
import jp.yui.scenario.exchange.ScenarioVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports have numbers without gaps, and stay until they arrived. */
class OutboxTest {
  @TempDir Path folder;

  @Test
  void numbersReportsWithoutGapsAndCutsWhatIsLong() {
    Outbox outbox = outbox();
    outbox.add(7, Collections.nCopies(Report.MOST_ENTRIES + 1, run(1)));
    outbox.add(7, List.of(run(2)));
    outbox.add(7, List.of());

    List<Report> waiting = outbox().waiting(7);
    assertThat(waiting).extracting(Report::sequence).containsExactly(1L, 2L, 3L);
    assertThat(waiting).extracting(r -> r.entries().size()).containsExactly(50, 1, 1);
    assertThat(waiting).extracting(Report::series).containsOnly(waiting.getFirst().series());
  }

  @Test
  void whatArrivedIsNotSentAgainButStaysForAWhile() {
    Outbox outbox = outbox();
    LongStream.rangeClosed(1, 250).forEach(n -> outbox.add(7, List.of(run((int) n))));
    outbox.waiting(7).stream().limit(240).forEach(outbox::arrived);

    assertThat(outbox().waiting(7)).extracting(Report::sequence).startsWith(241L).hasSize(10);
    assertThat(outbox().all(7)).extracting(Report::sequence).startsWith(41L).hasSize(210);
    outbox.arrived(outbox.all(7).getFirst());
    assertThat(outbox().waiting(7)).hasSize(10);
  }

  /** A death between the report's file and the state that counts it. */
  @Test
  void aReportThatWasNotCountedYetIsMadeAnew() throws Exception {
    Outbox outbox = outbox();
    outbox.add(7, List.of(run(1)));
    Path state = folder.resolve("reports/state.json");
    byte[] before = Files.readAllBytes(state);
    outbox.add(7, told -> new Outbox.Found(List.of(run(2)), Map.of("real", "9:x")));
    Files.write(state, before);

    assertThat(outbox().waiting(7)).hasSize(1);
    outbox().add(7, told -> new Outbox.Found(List.of(run(2), run(3)), Map.of("real", "12:y")));
    assertThat(outbox().waiting(7)).extracting(r -> r.entries().size()).containsExactly(1, 2);
  }

  @Test
  void anotherAgentBeginsAnewInTheSameHome() {
    Outbox outbox = outbox();
    outbox.add(7, List.of(run(1)));
    Report old = outbox.waiting(7).getFirst();
    outbox.begin(8, Map.of("real", "5:x"));
    outbox.add(8, told -> new Outbox.Found(List.of(run(told.size())), Map.of()));

    assertThat(outbox.waiting(8))
        .singleElement()
        .satisfies(r -> assertThat(r.agent()).isEqualTo(8));
    assertThat(outbox.waiting(8).getFirst().series()).isNotEqualTo(old.series());
  }

  @Test
  void whatSomebodyWroteIntoAReportIsNotSent() throws Exception {
    Outbox outbox = outbox();
    outbox.add(7, List.of(run(1)));
    Path file = folder.resolve("reports/000000000001.json");
    Files.writeString(file, Files.readString(file).replace("renshu", "結太郎"));

    assertThatThrownBy(() -> outbox.waiting(7))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("書きかえられていて");
  }

  private Outbox outbox() {
    return Outbox.of(Home.at(folder));
  }

  private static RunNumbers run(int posted) {
    return new RunNumbers(
        new ScenarioId("jido-teate/nintei-seikyu"),
        new ScenarioVersion("1.0.0"),
        new ProductId("renshu-hyojun"),
        LocalDate.of(2026, 11, 28),
        RunKind.REAL,
        RunEnd.DONE,
        posted,
        0,
        posted,
        List.of(),
        0,
        0,
        60);
  }
}
