package jp.yui.agent.schedule.store;

/** How a run that was due stands. */
public enum RunState {
  /** To be begun, or to be gone on with. */
  WAITING,
  /** At work. */
  RUNNING,
  /** It came to its end; what came of it is in the counts and the reason. */
  ENDED,
  /** Its time went by while the agent did not work; not made up for. */
  MISSED,
  /** The same, and a person has to say whether it is made up for. */
  ASKED,
  /** Something spoke against it before it began; a person has to look. */
  HELD,
  /** It could not be begun: its files are wrong, or no browser is there. */
  FAILED,
  /** It could not begin before its deadline. */
  EXPIRED
}
