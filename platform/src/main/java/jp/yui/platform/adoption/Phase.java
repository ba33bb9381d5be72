package jp.yui.platform.adoption;

/** How far a revision has come. */
public enum Phase {
  /** Somebody is still at it. */
  DRAFT,
  /** Waits for the second person's approval. */
  WAITING,
  /** What the agents do. */
  APPROVED,
  /** Was approved, and another came after it. */
  REPLACED
}
