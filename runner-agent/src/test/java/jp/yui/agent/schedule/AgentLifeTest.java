package jp.yui.agent.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.store.Cause;
import jp.yui.agent.schedule.store.Counts;
import jp.yui.agent.schedule.store.RunRecord;
import jp.yui.agent.schedule.store.RunState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent as a process: killed, stopped, late, in a window, with a clock that was set. */
class AgentLifeTest {
  private static final String EVERY_SECOND = "at: { cron: \"* * * * * ?\" }\n";

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void home() {
    home = Home.at(folder.resolve("home")).root();
  }

  @Test
  void killedInTheMiddleItGoesOnAndNoPlannedTimeIsLostOrTakenTwice() throws Exception {
    Life.job(home, "mainichi", EVERY_SECOND + "missed: run-once\n");
    try (Life first = Life.begin(home, 3, 150)) {
      first.await("CARRY end", 2);
      long begun = first.times("CARRY begin");
      first.await("CARRY begin", (int) begun + 1);
      first.kill();
    }
    Thread.sleep(3000);
    try (Life second = Life.begin(home, 3, 150)) {
      second.await("CARRY end", 3);
      assertThat(second.times("途中でエージェントが止まりました。続きから行います")).isLessThanOrEqualTo(1);
      second.end();
    }

    List<RunRecord> runs = Life.runs(home);
    List<Instant> planned = runs.stream().map(RunRecord::planned).sorted().toList();
    assertThat(planned).doesNotHaveDuplicates();
    assertThat(Stream.iterate(planned.getFirst(), t -> t.plusSeconds(1)).limit(planned.size()))
        .as("every second has its run, also those at which nobody worked")
        .containsExactlyElementsOf(planned);
    assertThat(runs).noneMatch(run -> run.state() == RunState.RUNNING);
    assertThat(runs.stream().filter(run -> run.state() == RunState.ENDED))
        .allMatch(run -> run.counts().applications() == 3);
  }

  @Test
  void aRunThatTheAgentDiedInGoesOnOnceAsTheSameRun() throws Exception {
    Life.job(home, "nagai", "watch: true\nmissed: run-once\n");
    Files.writeString(home.resolve("inbox/a.csv"), "a");
    try (Life first = Life.begin(home, 30, 100)) {
      first.await("CARRY posted nagai 3", 1);
      first.kill();
    }
    try (Life second = Life.begin(home, 30, 100)) {
      second.await("CARRY end", 1);
      assertThat(second.times("続きから行います")).isEqualTo(1);
      second.end();
    }

    List<RunRecord> runs = Life.runs(home);
    assertThat(runs).hasSize(1);
    assertThat(runs.getFirst().state()).isEqualTo(RunState.ENDED);
    assertThat(runs.getFirst().cause()).isEqualTo(Cause.FILES);
    assertThat(runs.getFirst().parts()).isEqualTo(2);
  }

  @Test
  void whatWasMissedIsAskedForOrDoneOnceAsTheJobSays() throws Exception {
    Life.job(home, "tazuneru", EVERY_SECOND + "missed: ask\n");
    Life.job(home, "ichido", EVERY_SECOND + "missed: run-once\n");
    try (Life first = Life.begin(home, 1, 1)) {
      first.await("CARRY end", 3);
      first.end();
    }
    Instant down = Instant.now();
    Thread.sleep(6000);
    try (Life second = Life.begin(home, 1, 1)) {
      second.await("missed: ask", 3);
      second.await("CARRY end tazuneru", 1);
      second.await("CARRY end ichido", 1);
      second.end();
    }

    List<RunRecord> missed =
        Life.runs(home).stream()
            .filter(run -> run.planned().isAfter(down))
            .filter(run -> run.planned().isBefore(down.plusSeconds(4)))
            .toList();
    assertThat(states(missed, "tazuneru")).hasSizeGreaterThanOrEqualTo(3);
    List<RunRecord> once = missed.stream().filter(run -> run.job().equals("ichido")).toList();
    assertThat(once).hasSizeGreaterThanOrEqualTo(3);
    // The one that stands for them may be of the second before.
    assertThat(once.stream().filter(run -> run.parts() > 0)).hasSizeLessThanOrEqualTo(1);
    assertThat(once.stream().filter(run -> run.parts() == 0))
        .allMatch(run -> run.reason().equals(Optional.of("MADE_UP_FOR")));
  }

  @Test
  void aMissedRunThatIsAskedForWaitsUntilAPersonSaysSo() throws Exception {
    try (Life first = Life.begin(home, 1, 1)) {
      first.await("エージェントを始めました", 1);
      Life.job(
          home, "tazuneru", at(LocalDateTime.now(Tuning.JAPAN).plusSeconds(4)) + "missed: ask\n");
      first.await("読み直しました（仕事 1 件）", 1);
      first.kill();
    }
    Thread.sleep(6000);
    try (Life second = Life.begin(home, 1, 1)) {
      second.await("missed: ask", 1);
      AgentCall call = new AgentCall(Home.at(home));
      assertThat(call.overview().asked()).hasSize(1);
      assertThat(second.times("CARRY begin")).isZero();

      call.runNow("tazuneru");
      second.await("CARRY end", 1);
      second.await(life -> call.overview().asked().isEmpty(), "nothing is asked any more");
      second.end();
    }

    assertThat(Life.runs(home))
        .extracting(RunRecord::state)
        .contains(RunState.MISSED, RunState.ENDED);
  }

  @Test
  void aMissedRunThatIsSkippedIsCountedAndNotCarriedOut() throws Exception {
    try (Life first = Life.begin(home, 1, 1)) {
      first.await("エージェントを始めました", 1);
      Life.job(
          home, "tobasu", at(LocalDateTime.now(Tuning.JAPAN).plusSeconds(4)) + "missed: skip\n");
      first.await("読み直しました（仕事 1 件）", 1);
      first.end();
    }
    Thread.sleep(6000);
    try (Life second = Life.begin(home, 1, 1)) {
      second.await("missed: skip", 1);
      assertThat(new AgentCall(Home.at(home)).overview().jobs().getFirst().missed()).isEqualTo(1);
      second.end();
      assertThat(second.times("CARRY begin")).isZero();
    }
  }

  @Test
  void twoJobsNeverRunAtOnceAndTheFirstDueGoesFirst() throws Exception {
    LocalDateTime now = LocalDateTime.now(Tuning.JAPAN).truncatedTo(ChronoUnit.SECONDS);
    Life.job(home, "c", at(now.plusSeconds(6)));
    Life.job(home, "b", at(now.plusSeconds(7)));
    Life.job(home, "a", at(now.plusSeconds(8)));
    try (Life life = Life.begin(home, 20, 200)) {
      life.await("CARRY end", 3);
      life.end();

      assertThat(life.said().stream().filter(line -> line.matches("CARRY (begin|end) .*")))
          .containsExactly(
              "CARRY begin c",
              "CARRY end c",
              "CARRY begin b",
              "CARRY end b",
              "CARRY begin a",
              "CARRY end a");
    }
  }

  @Test
  void aRunPausesBeforeTheCoreSystemsWindowAndGoesOnBehindIt() throws Exception {
    LocalTime begin = LocalTime.now(Tuning.JAPAN).truncatedTo(ChronoUnit.SECONDS).plusSeconds(10);
    LocalTime end = begin.plusSeconds(4);
    Life.job(
        home,
        "hiru",
        """
        watch: true
        calendar:
          core-system: { batch: [["%s", "%s"]], ahead: 2秒 }
        """
            .formatted(seconds(begin), seconds(end)));
    Files.writeString(home.resolve("inbox/a.csv"), "a");
    try (Life life = Life.begin(home, 60, 200)) {
      life.await("CARRY end", 2);
      life.end();
    }

    RunRecord run = Life.runs(home).getFirst();
    assertThat(run.parts()).isEqualTo(2);
    assertThat(run.state()).isEqualTo(RunState.ENDED);
    assertThat(run.counts()).isEqualTo(new Counts(60, 60, 0, 0, 0, 0, 0));
    assertThat(LocalTime.ofInstant(run.ended().orElseThrow(), Tuning.JAPAN)).isAfter(end);
  }

  @Test
  void aRunDueInAWindowBeginsBehindIt() throws Exception {
    LocalTime now = LocalTime.now(Tuning.JAPAN).truncatedTo(ChronoUnit.SECONDS);
    LocalTime end = now.plusSeconds(7);
    Life.job(
        home,
        "hiru",
        """
        watch: true
        calendar:
          core-system: { batch: [["%s", "%s"]], ahead: 1秒 }
        """
            .formatted(seconds(now.minusSeconds(60)), seconds(end)));
    Files.writeString(home.resolve("inbox/a.csv"), "a");
    try (Life life = Life.begin(home, 2, 10)) {
      life.await("CARRY end", 1);
      life.end();
    }

    RunRecord run = Life.runs(home).getFirst();
    assertThat(LocalTime.ofInstant(run.began().orElseThrow(), Tuning.JAPAN)).isAfterOrEqualTo(end);
    assertThat(run.planned()).isBefore(run.began().orElseThrow());
  }

  @Test
  void aRunIsEndedByItsDeadlineAndTheRestIsLeftToTheNext() throws Exception {
    LocalTime end = LocalTime.now(Tuning.JAPAN).truncatedTo(ChronoUnit.SECONDS).plusSeconds(8);
    Life.job(
        home,
        "shimekiri",
        "watch: true\ncalendar: { deadline: { end-by: \"%s\" } }\n".formatted(seconds(end)));
    Files.writeString(home.resolve("inbox/a.csv"), "a");
    try (Life life = Life.begin(home, 300, 100)) {
      life.await("締切で止めました", 1);
      life.end();
    }

    RunRecord run = Life.runs(home).getFirst();
    assertThat(run.state()).isEqualTo(RunState.ENDED);
    assertThat(run.reason()).contains("DEADLINE");
    assertThat(run.counts().ready()).isPositive();
    assertThat(run.counts().posted() + run.counts().ready()).isEqualTo(300);
  }

  @Test
  void anOrderlyEndFinishesTheApplicationAtHandAndTheNextStartGoesOn() throws Exception {
    Life.job(home, "nagai", "watch: true\n");
    Files.writeString(home.resolve("inbox/a.csv"), "a");
    try (Life first = Life.begin(home, 40, 100)) {
      first.await("CARRY posted", 3);
      assertThat(new AgentCall(Home.at(home)).stop()).map(ProcessHandle::pid).contains(first.pid());
      first.await("エージェントを終わりました", 1);
      assertThat(first.times("CARRY end")).isEqualTo(1);
    }
    try (Life second = Life.begin(home, 40, 100)) {
      second.await("CARRY end", 1);
      second.end();
    }

    List<RunRecord> runs = Life.runs(home);
    assertThat(runs).hasSize(1);
    assertThat(runs.getFirst().counts()).isEqualTo(new Counts(40, 40, 0, 0, 0, 0, 0));
  }

  @Test
  void aClockThatWasSetBackIsToldAndNothingIsCarriedOutTwice() throws Exception {
    Life.job(home, "mainichi", EVERY_SECOND + "missed: run-once\n");
    try (Life first = Life.begin(home, 1, 1)) {
      first.await("CARRY end", 4);
      first.end();
    }
    long ended = Life.runs(home).size();
    try (Life second = Life.begin(home, "-PT2M", 1, 1)) {
      second.await("時計が", 1);
      second.await("二度は動かしません", (int) Math.min(3, ended));
      assertThat(new AgentCall(Home.at(home)).overview().clock().getFirst().seconds())
          .isBetween(-125L, -100L);
      second.end();
    }

    assertThat(Life.runs(home)).extracting(RunRecord::planned).doesNotHaveDuplicates();
  }

  @Test
  void whatSpeaksAgainstARunHoldsItBeforeItBegins() throws Exception {
    Life.job(home, "gamen", "watch: true\n");
    Files.writeString(home.resolve("inbox/a.csv"), "a");
    Files.writeString(home.resolve("hold-gamen"), "");
    try (Life life = Life.begin(home, 1, 1)) {
      life.await("始める前に止めました。理由: 画面が変わっています", 1);
      assertThat(life.times("CARRY begin")).isZero();
      AgentCall call = new AgentCall(Home.at(home));
      assertThat(call.overview().held()).hasSize(1);

      Files.delete(home.resolve("hold-gamen"));
      call.runNow("gamen");
      life.await("CARRY end", 1);
      life.await(l -> call.overview().held().isEmpty(), "nothing is held any more");
    }
  }

  @Test
  void aTimeThatNeverComesAgainKeepsNoOtherJobFromRunning() throws Exception {
    Life.job(home, "mukashi", "at: { cron: \"0 0 8 1 4 ? 2020\" }\n");
    Life.job(home, "todoku", "watch: true\n");
    Files.writeString(home.resolve("inbox/a.csv"), "a");
    try (Life life = Life.begin(home, 1, 1)) {
      life.await("CARRY end todoku", 1);
    }
  }

  @Test
  void filesThatComeLaterAndJobsThatChangeAreNoticedWhileItWorks() throws Exception {
    Life.job(home, "todoku", "watch: true\n");
    try (Life life = Life.begin(home, 1, 1)) {
      life.await("エージェントを始めました", 1);
      Files.writeString(home.resolve("inbox/a.csv"), "a");
      life.await("CARRY end todoku", 1);
      Files.writeString(home.resolve("inbox/b.csv"), "b");
      life.await("CARRY end todoku", 2);

      Life.job(home, "warui", "at: { every-day: \"25:00\" }\n");
      life.await("warui.yaml:5:18", 1);
      Life.job(home, "mainichi", EVERY_SECOND);
      life.await("CARRY end mainichi", 2);
    }
  }

  @Test
  void aSecondAgentIsRefused() throws Exception {
    Life.job(home, "todoku", "watch: true\n");
    try (Life life = Life.begin(home, 1, 1)) {
      life.await("エージェントを始めました", 1);
      assertThatThrownBy(() -> Life.runs(home))
          .isInstanceOf(AgentProblem.class)
          .hasMessageContaining("もうエージェント");
      AgentCall call = new AgentCall(Home.at(home));
      assertThatThrownBy(() -> call.runNow("nai"))
          .isInstanceOf(AgentProblem.class)
          .hasMessageContaining("todoku");
    }
    assertThatThrownBy(() -> new AgentCall(Home.at(home)).runNow("todoku"))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("動いているエージェントがありません");
  }

  private static List<RunState> states(List<RunRecord> runs, String job) {
    return runs.stream().filter(run -> run.job().equals(job)).map(RunRecord::state).toList();
  }

  private static String at(LocalDateTime time) {
    return "at: { cron: \"%d %d %d %d %d ? %d\" }\n"
        .formatted(
            time.getSecond(),
            time.getMinute(),
            time.getHour(),
            time.getDayOfMonth(),
            time.getMonthValue(),
            time.getYear());
  }

  private static String seconds(LocalTime time) {
    return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
  }
}
