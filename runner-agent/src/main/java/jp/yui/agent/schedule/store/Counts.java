package jp.yui.agent.schedule.store;

import jp.yui.agent.run.RunReport;

/**
 * What came of a run's applications.
 *
 * @param already posted in an earlier run
 */
public record Counts(
    int applications, int posted, int already, int held, int rejected, int unknown, int ready) {
  /** Nothing yet. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

  /**
   * These, and those of the part that followed: it met what this one posted as posted already, and
   * counts the rest anew.
   */
  public Counts and(RunReport.Totals part) {
    return new Counts(
        Math.max(applications, part.applications()),
        posted + part.posted(),
        Math.max(0, part.already() - posted),
        part.held(),
        part.rejected(),
        part.unknown(),
        part.ready());
  }
}
