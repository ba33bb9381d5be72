package jp.yui.agent.schedule.store;

/** Why a run was due. */
public enum Cause {
  /** Its time had come. */
  TIME,
  /** Files had come into a watched inbox. */
  FILES,
  /** A person asked for it. */
  PERSON
}
