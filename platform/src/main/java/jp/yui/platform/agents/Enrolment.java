package jp.yui.platform.agents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent with what is known of its key.
 *
 * @param codeUntil until when its one-time code is good; null where none waits
 * @param publicKey null until the terminal has come with its code
 * @param lastContact when it was last heard of
 */
public record Enrolment(
    long agent,
    String name,
    String municipality,
    @Nullable Instant codeUntil,
    @Nullable String publicKey,
    boolean suspended,
    @Nullable Instant enrolledAt,
    @Nullable Instant lastContact) {

  /** How it stands, as the messages name it. */
  public String state(Instant now) {
    if (suspended) {
      return "SUSPENDED";
    }
    if (publicKey != null) {
      return "ENROLLED";
    }
    return codeUntil != null && codeUntil.isAfter(now) ? "WAITS" : "NAMED";
  }

  /** What the clerk at the terminal reads aloud; empty where there is no key. */
  public String fingerprint() {
    return publicKey == null ? "" : jp.yui.scenario.exchange.AgentKey.fingerprint(publicKey);
  }
}
