package jp.yui.agent.ledger;

/** Where an application stands. Which may follow which is said in {@link Transitions} alone. */
public enum State {
  /** Read, not judged yet. */
  RECEIVED,
  /** To be posted; surely not in the core system by our hand. */
  READY,
  /**
   * About to be submitted, or submitted and not yet known to be. After a crash: look, then decide.
   */
  INTENDED,
  /** In the core system. */
  DONE,
  /** Waits for a person, with reasons; not posted. */
  HELD,
  /** Will not be posted. */
  REJECTED,
  /** May or may not be in the core system; only a person can tell. */
  UNKNOWN
}
