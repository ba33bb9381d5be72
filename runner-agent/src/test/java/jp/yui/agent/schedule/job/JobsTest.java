package jp.yui.agent.schedule.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.calendar.CoreHours;
import jp.yui.agent.schedule.calendar.Holidays;
import jp.yui.agent.schedule.calendar.JobCalendar;
import jp.yui.agent.schedule.calendar.Span;
import jp.yui.scenario.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void home() throws Exception {
    home = Home.at(folder.resolve("home"));
    Files.createDirectories(home.root().resolve("jobs"));
    Files.writeString(home.root().resolve("settings.yaml"), "");
  }

  @Test
  void readsAWholeJob() throws Exception {
    write("asa-ichi", JobSchemaTest.WHOLE);

    Jobs jobs = Jobs.read(home);

    assertThat(jobs.problems()).isEmpty();
    Job job = jobs.jobs().get("asa-ichi");
    assertThat(job.scenario()).isEqualTo("jido-teate/nintei-seikyu");
    assertThat(job.product()).contains("renshu-hyojun");
    assertThat(job.settings()).contains(home.root().resolve("settings.yaml"));
    assertThat(job.inbox()).isEqualTo(folder.resolve("受信"));
    assertThat(job.times())
        .containsExactly("0 0 7 ? * *", "0 30 8 ? * MON-FRI", "0 0 13 ? * MON-FRI", "0 0 6 1 * ?");
    assertThat(job.watch()).isTrue();
    assertThat(job.missed()).isEqualTo(Missed.RUN_ONCE);
    JobCalendar calendar = job.calendar();
    assertThat(calendar.isClosed(LocalDate.of(2026, 5, 6), Holidays.byLaw())).isTrue();
    assertThat(calendar.isClosed(LocalDate.of(2027, 1, 3), Holidays.byLaw())).isTrue();
    assertThat(calendar.isClosed(LocalDate.of(2027, 1, 4), Holidays.byLaw())).isFalse();
    assertThat(calendar.beginBy()).contains(LocalTime.of(16, 30));
    assertThat(calendar.endBy()).contains(LocalTime.of(17, 0));
    assertThat(calendar.core())
        .isEqualTo(
            new CoreHours(
                Optional.of(new Span(LocalTime.of(8, 0), LocalTime.of(19, 0))),
                List.of(new Span(LocalTime.of(12, 0), LocalTime.of(13, 0))),
                Duration.ofMinutes(3)));
  }

  @Test
  void aJobThatSaysLittleAsksWhenItWasMissedAndRunsOnAnyDay() throws Exception {
    write("todoku", JobSchemaTest.head("todoku") + "watch: true\n");

    Job job = Jobs.read(home).jobs().get("todoku");

    assertThat(job.missed()).isEqualTo(Missed.ASK);
    assertThat(job.calendar()).isEqualTo(JobCalendar.ALWAYS);
    assertThat(job.dryRun()).isFalse();
  }

  @Test
  void tellsAllThatIsWrongAtOnceWithItsPlace() throws Exception {
    write(
        "warui",
        """
        job: yoi
        scenario: jido-teate/nintei-seikyu
        settings: nai.yaml
        inbox: 受信
        at:
          weekdays: ["08:30", "8:30", "25:00"]
          cron: "毎朝"
        calender: {}
        calendar:
          closed-days: [2026-13-01]
          core-system: { from: "08:00", batch: [["12:00"], ["13:00", "13:00"]], ahead: 2時間 }
        missed: later
        """);
    write("yoi", JobSchemaTest.head("yoi") + "watch: true\n");

    Jobs jobs = Jobs.read(home);

    assertThat(jobs.jobs()).containsOnlyKeys("yoi");
    assertThat(jobs.problems().stream().map(JobsTest::words))
        .containsExactly(
            "1:1 job-name",
            "3:1 job-settings-missing",
            "6:23 job-time",
            "6:31 job-time",
            "7:9 job-cron",
            "8:1 unknown-key",
            "10:17 job-days",
            "11:16 missing-key",
            "11:41 job-window",
            "11:52 job-span-empty",
            "11:73 job-ahead",
            "12:9 unknown-choice");
    assertThat(jobs.problems()).allMatch(p -> !p.message().isBlank() && !p.remedy().isBlank());
    assertThat(jobs.problems()).allMatch(p -> !p.snippet().isBlank());
    assertThat(jobs.problems())
        .anySatisfy(
            p -> {
              assertThat(p.message()).isEqualTo("時刻「8:30」を読めません。");
              assertThat(p.remedy()).contains("08:30");
            });
  }

  @Test
  void aJobThatIsNeverDueIsAProblem() throws Exception {
    write("itsu", JobSchemaTest.head("itsu"));
    write("kara", JobSchemaTest.head("kara") + "at: {}\n");

    assertThat(Jobs.read(home).problems())
        .extracting(Problem::code)
        .containsExactly("job-never", "job-at-empty");
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(home.root().resolve("jobs").resolve(name + ".yaml"), text);
  }

  private static String words(Problem problem) {
    return problem.position().line() + ":" + problem.position().column() + " " + problem.code();
  }
}
