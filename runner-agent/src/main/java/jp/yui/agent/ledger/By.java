package jp.yui.agent.ledger;

/**
 * Who did it.
 *
 * @param who the person's name, or the agent's
 */
public record By(Actor actor, String who) {
  static final By RUN = new By(Actor.RUN, "agent");
  static final By RECOVERY = new By(Actor.RECOVERY, "agent");

  /** A member of the staff. */
  public static By person(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A decision needs the name of who took it");
    }
    return new By(Actor.PERSON, name);
  }
}
