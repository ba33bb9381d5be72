package jp.yui.scenario.trust;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Files that a role vouches for, and the roles that it hands a part of the work to.
 *
 * @param files by path
 * @param keys of the delegations, by their ids
 * @param delegations in the order in which they are asked
 */
public record Targets(
    long version,
    Instant expires,
    Map<String, TargetFile> files,
    Map<String, Key> keys,
    List<Delegation> delegations)
    implements Metadata {
  /** The keys of a role that this one hands a part of the work to, as they are now. */
  public Group group(String role) {
    return delegations.stream()
        .filter(delegation -> delegation.name().equals(role))
        .findFirst()
        .map(delegation -> Group.of(keys, delegation.holders()))
        .orElseThrow(() -> new IllegalArgumentException(role));
  }
}
