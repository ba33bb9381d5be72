package jp.yui.platform.agents;

/** What may be wrong with an agent; each has words, and what to do, in the messages. */
public enum Concern {
  /** It has not been heard of for days. */
  SILENT,
  /** Its clock is off; by more than five minutes it is not let in. */
  CLOCK,
  /** There is little room on its disk. */
  DISK,
  /** Its version is older than it should be. */
  OLD,
  /** There is no browser with its driver. */
  BROWSER,
  /** Browser and driver are not of one version. */
  DRIVER,
  /** Runs wait for a person: held before they began, or missed. */
  RUNS,
  /** Applications of which nobody knows whether they were posted. */
  UNKNOWN
}
