package jp.yui.agent.schedule;

import java.time.Instant;
import java.util.Objects;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

/**
 * What Quartz fires: it notes that a run is due, and is done. The name of this class stands in
 * Quartz's tables.
 */
public final class DueJob implements Job {
  static final String DUE = "due";

  @Override
  public void execute(JobExecutionContext fired) throws JobExecutionException {
    try {
      Due due = (Due) Objects.requireNonNull(fired.getScheduler().getContext().get(DUE));
      due.fired(fired.getJobDetail().getKey().getName(), planned(fired));
    } catch (SchedulerException e) {
      throw new JobExecutionException(e);
    }
  }

  /** The time for which it was planned, also when Quartz fires it again after a death. */
  private static Instant planned(JobExecutionContext fired) {
    if (fired.isRecovering()) {
      String original =
          fired
              .getMergedJobDataMap()
              .getString(Scheduler.FAILED_JOB_ORIGINAL_TRIGGER_SCHEDULED_FIRETIME_IN_MILLISECONDS);
      return Instant.ofEpochMilli(Long.parseLong(original));
    }
    return fired.getScheduledFireTime().toInstant();
  }
}
