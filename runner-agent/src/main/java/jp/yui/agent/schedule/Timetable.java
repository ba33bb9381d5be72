package jp.yui.agent.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import jp.yui.agent.schedule.calendar.Holidays;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.store.Store;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/**
 * The times at which jobs are due, in Quartz's tables. A trigger keeps the time that it fires next
 * through a restart, so each time that went by meanwhile is fired afterwards, under its own time.
 */
final class Timetable implements AutoCloseable {
  private static final String NAME = "yui";
  private static final String JOBS = "jobs";
  private static final int CLOSED_AT_MOST = 4000;
  private static final Duration HARDLY_LATE = Duration.ofSeconds(1);

  private final Store store;
  private final Scheduler quartz;

  Timetable(Store store, Due due) {
    this.store = store;
    DBConnectionManager.getInstance().addConnectionProvider(NAME, new Connections(store));
    Properties settings = new Properties();
    settings.put("org.quartz.scheduler.instanceName", NAME);
    settings.put("org.quartz.scheduler.idleWaitTime", "5000");
    settings.put("org.quartz.threadPool.threadCount", "1");
    settings.put("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
    settings.put(
        "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
    settings.put("org.quartz.jobStore.dataSource", NAME);
    settings.put("org.quartz.jobStore.useProperties", "true");
    try {
      quartz = new StdSchedulerFactory(settings).getScheduler();
      quartz.getContext().put(DueJob.DUE, due);
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  void start() {
    try {
      quartz.start();
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes these jobs for all there are. One whose times did not change keeps what it has fired and
   * what it has to fire yet.
   *
   * @param anew every job begins at that moment: the clock was set back, and what is to come by the
   *     old one may be far away
   */
  void take(Collection<Job> jobs, Instant now, boolean anew) {
    try {
      Set<JobKey> gone = new HashSet<>(quartz.getJobKeys(GroupMatcher.jobGroupEquals(JOBS)));
      for (Job job : jobs) {
        JobKey key = new JobKey(job.name(), JOBS);
        gone.remove(key);
        take(job, key, now, anew);
      }
      for (JobKey key : gone) {
        quartz.deleteJob(key);
      }
      store.settle();
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void take(Job job, JobKey key, Instant now, boolean anew) throws SchedulerException {
    if (!quartz.checkExists(key)) {
      JobDetail detail =
          JobBuilder.newJob(DueJob.class)
              .withIdentity(key)
              .storeDurably()
              // A death between the firing and our own note of it fires again.
              .requestRecovery()
              .build();
      quartz.addJob(detail, false);
    }
    Set<Trigger> there = new HashSet<>(quartz.getTriggersOfJob(key));
    for (String time : job.times()) {
      String name = job.name() + " " + time;
      boolean kept = there.removeIf(t -> t.getKey().getName().equals(name));
      Trigger trigger =
          TriggerBuilder.newTrigger()
              .withIdentity(name, JOBS)
              .forJob(key)
              .startAt(Date.from(now))
              .withSchedule(
                  CronScheduleBuilder.cronSchedule(time)
                      .inTimeZone(TimeZone.getTimeZone(Tuning.JAPAN))
                      .withMisfireHandlingInstructionIgnoreMisfires())
              .build();
      if (kept && !anew) {
        continue;
      }
      if (after(time, now).isEmpty()) {
        // Quartz refuses what never comes again, such as a year that is over.
        quartz.unscheduleJob(trigger.getKey());
      } else if (kept) {
        quartz.rescheduleJob(trigger.getKey(), trigger);
      } else {
        quartz.scheduleJob(trigger);
      }
    }
    for (Trigger old : there) {
      if (JOBS.equals(old.getKey().getGroup())) {
        quartz.unscheduleJob(old.getKey());
      }
    }
  }

  /** When a job is due next after that moment, on a day on which it is carried out. */
  static Optional<Instant> next(Job job, Instant after, Holidays holidays) {
    return job.times().stream()
        .map(time -> next(job, time, after, holidays))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private static Optional<Instant> next(Job job, String time, Instant after, Holidays holidays) {
    Optional<Instant> next = after(time, after);
    for (int i = 0; next.isPresent() && i < CLOSED_AT_MOST; i++) {
      var day = next.get().atZone(Tuning.JAPAN).toLocalDate();
      if (!job.calendar().isClosed(day, holidays)) {
        return next;
      }
      Instant tomorrow = day.plusDays(1).atStartOfDay(Tuning.JAPAN).toInstant();
      next = after(time, tomorrow.minusMillis(1));
    }
    return Optional.empty();
  }

  private static Optional<Instant> after(String time, Instant moment) {
    try {
      CronExpression expression = new CronExpression(time);
      expression.setTimeZone(TimeZone.getTimeZone(Tuning.JAPAN));
      return Optional.ofNullable(expression.getNextValidTimeAfter(Date.from(moment)))
          .map(Date::toInstant);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether all that went by has been fired. Until then nothing may run: one run is to stand for
   * all that its job missed.
   */
  boolean caughtUp(Instant now) {
    try {
      for (TriggerKey key : quartz.getTriggerKeys(GroupMatcher.triggerGroupEquals(JOBS))) {
        Trigger trigger = quartz.getTrigger(key);
        Date next = trigger == null ? null : trigger.getNextFireTime();
        if (next != null && next.toInstant().isBefore(now.minus(HARDLY_LATE))) {
          return false;
        }
      }
      return true;
    } catch (SchedulerException e) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      quartz.shutdown(true);
    } catch (SchedulerException e) {
      // What it knows is in its tables already.
    }
  }

  /** Quartz's way to our database. */
  private record Connections(Store store) implements ConnectionProvider {
    @Override
    public Connection getConnection() throws SQLException {
      return store.connection();
    }

    @Override
    public void shutdown() {
      // The store is closed by whoever opened it.
    }

    @Override
    public void initialize() {
      // It is open already.
    }
  }
}
