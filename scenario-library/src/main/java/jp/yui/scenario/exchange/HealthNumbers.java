package jp.yui.scenario.exchange;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How an agent is, in numbers, versions and codes: no name of a machine, a person, a file or an
 * address.
 *
 * @param agent its version; empty where it was not built
 * @param java the runtime's version
 * @param browserVersion empty where it does not tell, or there is none
 * @param driverVersion the same of the browser's driver
 * @param diskFreePercent room on the home's disk, of a hundred; -1 where that cannot be told
 * @param waiting runs that are due and not begun
 * @param asked runs that were missed, of which a person has to say what becomes of them
 * @param heldRuns runs that were held before they began
 * @param ready applications to be posted
 * @param held applications that wait for a person
 * @param unknown applications of which nobody knows whether they were posted
 * @param jobs the last run of each
 */
public record HealthNumbers(
    String agent,
    String java,
    OsFamily os,
    BrowserFamily browser,
    String browserVersion,
    String driverVersion,
    int diskFreePercent,
    int waiting,
    int asked,
    int heldRuns,
    int ready,
    int held,
    int unknown,
    List<LastRun> jobs) {
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+_-]{0,40}");
  private static final Pattern SCENARIO = Pattern.compile("[a-z0-9/-]{1,200}");

  /** More jobs than a terminal has hours. */
  private static final int MOST_JOBS = 100;

  public HealthNumbers {
    jobs = jobs.stream().limit(MOST_JOBS).toList();
    for (String version : List.of(agent, java, browserVersion, driverVersion)) {
      if (!VERSION.matcher(version).matches()) {
        throw new IllegalArgumentException("no version");
      }
    }
  }

  /** What the machine runs under. */
  public enum OsFamily {
    WINDOWS,
    LINUX,
    MAC,
    OTHER
  }

  /** The browsers that can be driven. */
  public enum BrowserFamily {
    NONE,
    CHROME,
    EDGE,
    CHROMIUM,
    FIREFOX
  }

  /** How a run stands. */
  public enum Outcome {
    WAITING,
    RUNNING,
    /** With nothing against it. */
    ENDED,
    /** Before everything was posted. */
    STOPPED,
    MISSED,
    ASKED,
    HELD,
    FAILED,
    EXPIRED
  }

  /**
   * A job's last run.
   *
   * @param scenario the procedure's id; jobs have names of their own, which stay at home
   * @param hoursAgo since it ended, or was due
   */
  public record LastRun(String scenario, Outcome outcome, int hoursAgo) {
    public LastRun {
      if (!SCENARIO.matcher(scenario).matches()) {
        throw new IllegalArgumentException("no scenario");
      }
    }
  }
}
