package jp.yui.scenario.trust;

import java.time.Instant;
import java.util.Map;

/**
 * Who may sign what.
 *
 * @param keys by their ids
 * @param roles the holders of root, targets, snapshot and timestamp
 * @param consistentSnapshot whether files carry their version or hash in their name
 */
public record Root(
    long version,
    Instant expires,
    boolean consistentSnapshot,
    Map<String, Key> keys,
    Map<String, Holders> roles)
    implements Metadata {
  /** A role's keys as they are now. */
  public Group group(String role) {
    return Group.of(keys, holders(role));
  }

  /** The holders of a role that every root names. */
  public Holders holders(String role) {
    Holders holders = roles.get(role);
    if (holders == null) {
      throw new IllegalArgumentException(role);
    }
    return holders;
  }
}
