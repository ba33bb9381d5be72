package jp.yui.agent.schedule;

import java.time.Instant;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.store.Cause;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.RunState;

/** Notes that runs are due, each planned time once. */
final class Due {
  private final Book book;
  private final RunRecords runs;
  private final Tuning tuning;
  private final Journal journal;

  Due(Book book, RunRecords runs, Tuning tuning, Journal journal) {
    this.book = book;
    this.runs = runs;
    this.tuning = tuning;
    this.journal = journal;
  }

  /** The time has come; or it had, while the agent did not work. */
  void fired(String name, Instant planned) {
    Job job = book.job(name).orElse(null);
    if (job == null) {
      return;
    }
    var day = planned.atZone(Tuning.JAPAN).toLocalDate();
    if (job.calendar().isClosed(day, book.page().holidays())) {
      return;
    }
    boolean late = planned.plus(tuning.late()).isBefore(tuning.clock().instant());
    RunState state = late ? missed(job) : RunState.WAITING;
    if (!runs.due(job, Cause.TIME, planned, state, null)) {
      journal.tell("due.twice", name, Moments.words(planned));
    } else if (late) {
      journal.tell("due.missed." + job.missed(), name, Moments.words(planned));
    }
  }

  /** New files have come, or a person asks for it. */
  void now(Job job, Cause cause) {
    Instant moment = tuning.clock().instant();
    while (!runs.due(job, cause, moment, RunState.WAITING, null)) {
      moment = moment.plusMillis(1);
    }
  }

  /** What becomes of a run of that job whose time went by. */
  static RunState missed(Job job) {
    return switch (job.missed()) {
      case SKIP -> RunState.MISSED;
      case RUN_ONCE -> RunState.WAITING;
      case ASK -> RunState.ASKED;
    };
  }
}
