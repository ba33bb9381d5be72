package jp.yui.agent.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.HomeInUse;
import jp.yui.agent.run.Ending;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.run.StopReason;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.store.Counts;
import jp.yui.agent.schedule.store.Reason;
import jp.yui.agent.schedule.store.RunRecord;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.RunState;
import jp.yui.agent.screen.browser.BrowserMissing;
import org.jspecify.annotations.Nullable;

/** Carries one run out, or a part of it, and notes what came of it. */
final class Conduct {
  private final Carrier carrier;
  private final List<BeforeRun> before;
  private final RunRecords runs;
  private final Tuning tuning;
  private final Journal journal;
  private volatile @Nullable Current current;
  private volatile boolean ending;
  private long waitingForHome;

  Conduct(
      Carrier carrier, List<BeforeRun> before, RunRecords runs, Tuning tuning, Journal journal) {
    this.carrier = carrier;
    this.before = before;
    this.runs = runs;
    this.tuning = tuning;
    this.journal = journal;
  }

  /** The run that is at work now. */
  Optional<Current> current() {
    return Optional.ofNullable(current);
  }

  /** The agent ends: what is at work finishes its application, and nothing more begins. */
  void end() {
    ending = true;
    current().ifPresent(run -> run.stop(Reason.AGENT_ENDING));
  }

  /**
   * Until it is done or asked to end.
   *
   * @return false if the home is in use by somebody else, so that it waits on
   */
  boolean carry(RunRecord run, Job job) throws InterruptedException {
    try {
      if (!nothingSpeaksAgainst(run, job)) {
        return true;
      }
    } catch (HomeInUse inUse) {
      tellOnce(run, inUse);
      return false;
    }
    Instant began = tuning.clock().instant();
    Ending way = Ending.told();
    Current now = new Current(run, job, way, job.calendar().end(due(run), Moments.local(began)));
    current = now;
    if (ending) {
      current = null;
      return false;
    }
    runs.begin(run, began);
    journal.tell(run.parts() == 0 ? "run.begins" : "run.goes-on", job.name(), planned(run));
    long nanos = System.nanoTime();
    try {
      RunReport report = carrier.carry(job, new RunNotes(journal, job), way);
      standsForOthers(run, began);
      ended(run, now, report, seconds(nanos));
    } catch (HomeInUse inUse) {
      runs.putBack(run);
      tellOnce(run, inUse);
      return false;
    } catch (BrowserMissing missing) {
      failed(run, Reason.NO_BROWSER, String.valueOf(missing.getMessage()), seconds(nanos));
    } catch (AgentProblem problem) {
      failed(run, Reason.WRONG_FILES, String.valueOf(problem.getMessage()), seconds(nanos));
    } catch (RuntimeException unforeseen) {
      // Its kind only: a driver's or database's own message may quote values.
      failed(run, Reason.UNFORESEEN, unforeseen.getClass().getSimpleName(), seconds(nanos));
    } finally {
      current = null;
    }
    return true;
  }

  private boolean nothingSpeaksAgainst(RunRecord run, Job job) throws InterruptedException {
    for (BeforeRun each : before) {
      BeforeRun.Answer answer;
      try {
        answer = each.beforeRun(job);
      } catch (HomeInUse inUse) {
        throw inUse;
      } catch (RuntimeException e) {
        answer = new BeforeRun.Answer.Hold("check-failed", e.getClass().getSimpleName());
      }
      if (answer instanceof BeforeRun.Answer.Hold hold) {
        runs.put(run, RunState.HELD, hold.code());
        journal.tell("run.held", job.name(), planned(run), hold.text());
        return false;
      }
      if (answer instanceof BeforeRun.Answer.Go go) {
        go.note().ifPresent(note -> journal.tell("run.note", job.name(), note));
      }
    }
    return true;
  }

  private void ended(RunRecord run, Current now, RunReport report, double seconds) {
    Counts counts = run.counts().and(report.totals());
    Optional<StopReason> stop = report.stopReason();
    boolean asked = stop.filter(s -> s == StopReason.ASKED).isPresent();
    // Asked to end when nothing was left to do: it came to its own end.
    boolean cut = asked && now.asked().isPresent();
    String reason = null;
    if (cut) {
      reason = now.asked().orElseThrow().name();
    } else if (stop.isPresent()) {
      reason = stop.get().name();
    }
    boolean goesOn = cut && now.asked().filter(why -> why != Reason.DEADLINE).isPresent();
    runs.end(
        run,
        goesOn ? RunState.WAITING : RunState.ENDED,
        reason,
        counts,
        seconds,
        tuning.clock().instant());
    journal.tell(
        "run.ended",
        run.job(),
        counts.applications(),
        counts.posted(),
        counts.already(),
        counts.held(),
        counts.rejected(),
        counts.unknown(),
        counts.ready(),
        Math.round(seconds));
    if (reason != null) {
      journal.tell("run.reason." + reason, run.job());
    }
  }

  /** Others of the same job that were due by then met the same inbox: one run is enough. */
  private void standsForOthers(RunRecord run, Instant began) {
    for (RunState state : List.of(RunState.WAITING, RunState.ASKED, RunState.HELD)) {
      for (RunRecord other : runs.in(state)) {
        if (other.job().equals(run.job())
            && other.id() != run.id()
            && !other.planned().isAfter(began)) {
          runs.put(other, RunState.MISSED, Reason.MADE_UP_FOR.name());
          journal.tell("run.made-up-for", run.job(), planned(other));
        }
      }
    }
  }

  private void failed(RunRecord run, Reason why, String text, double seconds) {
    runs.end(run, RunState.FAILED, why.name(), run.counts(), seconds, tuning.clock().instant());
    journal.tell("run.failed", run.job(), planned(run), text);
  }

  private void tellOnce(RunRecord run, HomeInUse inUse) {
    if (waitingForHome != run.id()) {
      waitingForHome = run.id();
      journal.tell("run.home-in-use", run.job(), planned(run), inUse.pid());
    }
  }

  private static java.time.LocalDateTime due(RunRecord run) {
    return Moments.local(run.planned());
  }

  private static String planned(RunRecord run) {
    return Moments.words(run.planned());
  }

  private static double seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
  }
}
