package jp.yui.agent.schedule.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.schedule.calendar.Days;
import jp.yui.agent.schedule.calendar.JobCalendar;

/**
 * What is carried out when.
 *
 * @param name the file's name without its ending
 * @param scenario an id of the library, or a folder
 * @param product where the settings do not fix it
 * @param settings the municipality's settings for the scenario; those that were delivered with it
 *     where none are named
 * @param inbox folder of downloads
 * @param dryRun stop before the one irrevocable press
 * @param times when it is due, each as a Quartz cron expression
 * @param watch whether it is due as soon as new files have come into the inbox
 */
public record Job(
    String name,
    String scenario,
    Optional<String> product,
    Optional<Path> settings,
    Path inbox,
    boolean dryRun,
    List<String> times,
    boolean watch,
    Missed missed,
    JobCalendar calendar) {

  /** The same, with closing days that count for all jobs. */
  public Job closedAlsoOn(List<Days> days) {
    return new Job(
        name, scenario, product, settings, inbox, dryRun, times, watch, missed, calendar.and(days));
  }
}
