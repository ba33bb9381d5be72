package jp.yui.agent.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.store.Reason;
import jp.yui.agent.schedule.store.RunRecord;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.RunState;

/**
 * Lets the runs that are due go one after the other, the first due first. A home has one ledger and
 * so one run at a time; with that, no core system ever meets two.
 */
final class Line {
  private final Book book;
  private final RunRecords runs;
  private final Conduct conduct;
  private final Tuning tuning;
  private final Journal journal;

  Line(Book book, RunRecords runs, Conduct conduct, Tuning tuning, Journal journal) {
    this.book = book;
    this.runs = runs;
    this.conduct = conduct;
    this.tuning = tuning;
    this.journal = journal;
  }

  /** At the start: what an earlier life of the agent left at work, or waiting too long. */
  void takeUp() {
    for (RunRecord run : runs.in(RunState.RUNNING)) {
      RunState state = book.job(run.job()).map(Due::missed).orElse(RunState.FAILED);
      boolean goesOn = state == RunState.WAITING || state == RunState.ASKED;
      runs.put(run, goesOn ? state : RunState.ENDED, Reason.AGENT_DIED.name());
      journal.tell("line.died." + state, run.job(), Moments.words(run.planned()));
    }
    Instant now = tuning.clock().instant();
    for (RunRecord run : runs.waiting()) {
      boolean old = run.planned().plus(tuning.late()).isBefore(now);
      boolean today =
          Moments.local(run.planned()).toLocalDate().equals(Moments.local(now).toLocalDate());
      if (old && !(today && run.parts() > 0)) {
        book.job(run.job())
            .map(Due::missed)
            .filter(state -> state != RunState.WAITING)
            .ifPresent(state -> leave(run, state));
      }
    }
  }

  private void leave(RunRecord run, RunState state) {
    boolean begun = run.parts() > 0 && state == RunState.MISSED;
    runs.put(run, begun ? RunState.ENDED : state, run.reason().orElse(null));
    journal.tell(
        state == RunState.ASKED ? "due.missed.ASK" : "due.missed.SKIP",
        run.job(),
        Moments.words(run.planned()));
  }

  /**
   * Carries the first out that may be carried out now.
   *
   * @return false if there was none
   */
  boolean next() throws InterruptedException {
    for (RunRecord run : runs.waiting()) {
      Optional<Job> job = book.job(run.job());
      if (job.isEmpty()) {
        runs.put(run, RunState.FAILED, Reason.NO_JOB.name());
        journal.tell("line.no-job", run.job(), Moments.words(run.planned()));
      } else if (mayBegin(run, job.get())) {
        return conduct.carry(run, job.get());
      }
    }
    return false;
  }

  private boolean mayBegin(RunRecord run, Job job) {
    LocalDateTime now = Moments.local(tuning.clock().instant());
    LocalDateTime due = Moments.local(run.planned());
    if (job.calendar().tooLate(due, now, run.parts() > 0)) {
      boolean begun = run.parts() > 0;
      runs.put(run, begun ? RunState.ENDED : RunState.EXPIRED, Reason.DEADLINE.name());
      journal.tell("line.too-late", run.job(), Moments.words(run.planned()));
      return false;
    }
    return job.calendar().usable(now, book.page().holidays());
  }
}
