package jp.yui.agent.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.schedule.Moments;
import jp.yui.agent.schedule.Overview;
import jp.yui.agent.schedule.store.Counts;
import jp.yui.agent.schedule.store.RunRecord;

/** Says in words how the schedule stands. */
final class OverviewWords {
  private static final String NOTHING = "—";

  private final Overview overview;
  private final StringBuilder out = new StringBuilder();

  OverviewWords(Overview overview) {
    this.overview = overview;
  }

  /** The agent, what is at work and what waits. */
  String status() {
    if (overview.pid().isPresent()) {
      line("agent.works", overview.pid().get(), moment(overview.since()));
    } else {
      line("agent.none");
    }
    runs("agent.running", overview.running());
    runs("agent.waiting", overview.waiting());
    runs("agent.asked", overview.asked());
    runs("agent.held", overview.held());
    overview
        .clock()
        .forEach(
            finding ->
                line(
                    finding.seconds() < 0 ? "agent.clock-back" : "agent.clock-forward",
                    Moments.words(finding.noticed()),
                    Math.abs(finding.seconds())));
    overview.problems().forEach(problem -> line("agent.problem", problem));
    out.append('\n');
    table();
    return out.toString();
  }

  /** The jobs. */
  String jobs(Path folder) {
    if (overview.jobs().isEmpty()) {
      line("jobs.none", folder);
      return out.toString();
    }
    table();
    if (overview.pid().isEmpty()) {
      line("agent.none");
    }
    return out.toString();
  }

  private void table() {
    Columns columns = new Columns();
    columns.row(
        say("jobs.name"),
        say("jobs.next"),
        say("jobs.last"),
        say("jobs.result"),
        say("jobs.missed"));
    for (Overview.JobLine job : overview.jobs()) {
      columns.row(
          job.name(),
          next(job),
          job.last().map(run -> Moments.words(run.began().orElse(run.planned()))).orElse(NOTHING),
          job.last().map(OverviewWords::result).orElse(NOTHING),
          job.missed() == 0 ? NOTHING : String.valueOf(job.missed()));
    }
    out.append(columns.text(""));
  }

  private static String next(Overview.JobLine job) {
    if (job.begins().isPresent()) {
      return Moments.words(job.begins().get());
    }
    return job.watch() ? say("jobs.when-files-come") : NOTHING;
  }

  private static String result(RunRecord run) {
    String state =
        run.reason()
            .map(reason -> say("run.state." + run.state()) + "（" + reason(reason) + "）")
            .orElseGet(() -> say("run.state." + run.state()));
    Counts c = run.counts();
    return run.parts() == 0
        ? state
        : state
            + " "
            + say("run.counts", c.posted(), c.held() + c.rejected() + c.unknown(), c.ready());
  }

  /** A hook may hold a run for a reason that has no words here: its code is shown. */
  private static String reason(String code) {
    String key = "run.why." + code;
    return Yui.TEXTS.has(key) ? say(key) : code;
  }

  private void runs(String key, List<RunRecord> runs) {
    runs.forEach(run -> line(key, run.job(), Moments.words(run.planned())));
  }

  private static String moment(Optional<Instant> moment) {
    return moment.map(Moments::words).orElse(NOTHING);
  }

  private void line(String key, Object... values) {
    out.append(say(key, values)).append('\n');
  }

  private static String say(String key, Object... values) {
    return Yui.TEXTS.say(key, values);
  }
}
