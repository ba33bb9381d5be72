package jp.yui.agent.schedule;

import java.time.Instant;
import java.util.Optional;
import jp.yui.agent.run.Ending;
import jp.yui.agent.schedule.calendar.JobCalendar;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.store.Reason;
import jp.yui.agent.schedule.store.RunRecord;
import org.jspecify.annotations.Nullable;

/** The run that is at work now, and how it is asked to end. */
final class Current {
  private final RunRecord run;
  private final Job job;
  private final Ending ending;
  private final Optional<JobCalendar.End> end;
  private @Nullable Reason asked;

  /**
   * @param end when its window closes, or its deadline comes
   */
  Current(RunRecord run, Job job, Ending ending, Optional<JobCalendar.End> end) {
    this.run = run;
    this.job = job;
    this.ending = ending;
    this.end = end;
  }

  RunRecord run() {
    return run;
  }

  Job job() {
    return job;
  }

  /** Asks it to end; the first reason stays. The application at hand is finished. */
  synchronized void stop(Reason why) {
    if (asked == null) {
      asked = why;
      ending.stop();
    }
  }

  /** Asks it to end if its time has come. */
  Optional<Reason> look(Instant now) {
    Optional<Reason> over =
        end.filter(e -> !Moments.local(now).isBefore(e.at()))
            .map(e -> e.deadline() ? Reason.DEADLINE : Reason.WINDOW);
    boolean first = asked().isEmpty();
    over.ifPresent(this::stop);
    return over.filter(why -> first);
  }

  /** Why it was asked to end, if it was. */
  synchronized Optional<Reason> asked() {
    return Optional.ofNullable(asked);
  }
}
