package jp.yui.agent.schedule.job;

/** What becomes of a run whose time went by while the agent did not work. */
public enum Missed {
  /** It is counted and told, and not made up for. */
  SKIP,
  /** One run makes up for all that were missed. */
  RUN_ONCE,
  /** It waits until a person says so. */
  ASK
}
