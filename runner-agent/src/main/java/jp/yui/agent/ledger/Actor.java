package jp.yui.agent.ledger;

/** Who moves an application. */
public enum Actor {
  /** The agent in a run. */
  RUN,
  /** The agent, looking after a crash. */
  RECOVERY,
  /** A member of the staff. */
  PERSON
}
