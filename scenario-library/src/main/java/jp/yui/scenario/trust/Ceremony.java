package jp.yui.scenario.trust;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the drafts that the holders of the offline keys sign. It needs no private key itself. */
public final class Ceremony {
  private static final List<String> TOP =
      List.of(Roles.ROOT, Roles.TARGETS, Roles.SNAPSHOT, Roles.TIMESTAMP);

  private Ceremony() {}

  /**
   * The very first root.
   *
   * @param groups for root, targets, snapshot and timestamp
   * @throws Refused PLAN if a threshold cannot be reached, or an online key is an offline one too
   */
  public static Draft firstRoot(Map<String, Group> groups, Instant expires) throws Refused {
    if (!groups.keySet().equals(Set.copyOf(TOP))) {
      throw new Refused(RefusalCode.PLAN, "root.json", String.join(", ", TOP));
    }
    return root(1, Map.of(), Map.of(), groups, expires);
  }

  /**
   * The next root: some roles get other keys or another threshold, the others stay. A lost or
   * stolen key is left out of its group.
   *
   * @param changed by role; may be empty, to prolong it only
   * @throws Refused PLAN
   */
  public static Draft nextRoot(Root current, Map<String, Group> changed, Instant expires)
      throws Refused {
    if (!TOP.containsAll(changed.keySet())) {
      throw new Refused(RefusalCode.PLAN, "root.json", String.join(", ", changed.keySet()));
    }
    return root(current.version() + 1, current.keys(), current.roles(), changed, expires);
  }

  /**
   * The very first targets: who publishes, and the keys by which the platform releases and assigns.
   *
   * @throws Refused PLAN
   */
  public static Draft firstTargets(
      PublisherKeys publishers, Group released, Group assignments, Instant expires) throws Refused {
    return targets(1, publishers, released, assignments, expires);
  }

  /**
   * The next targets, with other publishers.
   *
   * @throws Refused PLAN
   */
  public static Draft nextTargets(Targets current, PublisherKeys publishers, Instant expires)
      throws Refused {
    return nextTargets(
        current,
        publishers,
        group(current, Roles.RELEASED),
        group(current, Roles.ASSIGNMENTS),
        expires);
  }

  /**
   * The next targets, with other keys by which the platform releases and assigns.
   *
   * @throws Refused PLAN
   */
  public static Draft nextTargets(
      Targets current, PublisherKeys publishers, Group released, Group assignments, Instant expires)
      throws Refused {
    return targets(current.version() + 1, publishers, released, assignments, expires);
  }

  /** The keys of a delegated role as they are now. */
  public static Group group(Targets targets, String role) {
    Holders holders =
        targets.delegations().stream()
            .filter(delegation -> delegation.name().equals(role))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(role))
            .holders();
    return new Group(keys(targets.keys(), holders), holders.threshold());
  }

  /** The keys of a role as they are now. */
  public static Group group(Root root, String role) {
    Holders holders = root.holders(role);
    return new Group(keys(root.keys(), holders), holders.threshold());
  }

  private static Draft root(
      long version,
      Map<String, Key> keysBefore,
      Map<String, Holders> before,
      Map<String, Group> changed,
      Instant expires)
      throws Refused {
    Map<String, Holders> roles = new LinkedHashMap<>();
    Map<String, Key> keys = new LinkedHashMap<>();
    for (String role : TOP) {
      Group group = changed.get(role);
      Holders holders = group == null ? before.get(role) : checked(group, "root.json");
      if (holders == null) {
        throw new Refused(RefusalCode.PLAN, "root.json", role);
      }
      roles.put(role, holders);
      (group == null ? keys(keysBefore, holders) : group.keys())
          .forEach(key -> keys.put(key.id(), key));
    }
    Root root = new Root(version, expires, true, keys, roles);
    apart(root);
    return Draft.of(root);
  }

  /** A key that lies on a server must not be able to do what only people may. */
  private static void apart(Root root) throws Refused {
    Set<String> both = new HashSet<>(root.holders(Roles.ROOT).keyids());
    both.addAll(root.holders(Roles.TARGETS).keyids());
    Set<String> online = new HashSet<>(root.holders(Roles.SNAPSHOT).keyids());
    online.addAll(root.holders(Roles.TIMESTAMP).keyids());
    both.retainAll(online);
    if (!both.isEmpty()) {
      throw new Refused(RefusalCode.PLAN, "root.json", both.iterator().next());
    }
  }

  private static Draft targets(
      long version, PublisherKeys publishers, Group released, Group assignments, Instant expires)
      throws Refused {
    Map<String, Key> keys = new LinkedHashMap<>();
    Stream.of(released, assignments)
        .map(Group::keys)
        .flatMap(Collection::stream)
        .forEach(key -> keys.put(key.id(), key));
    TargetFile file = TargetFile.of(Roles.PUBLISHERS, publishers.write(), Map.of(), Roles.TARGETS);
    return Draft.of(
        new Targets(
            version,
            expires,
            Map.of(Roles.PUBLISHERS, file),
            keys,
            List.of(
                delegation(Roles.RELEASED, released, Roles.RELEASED_PATHS),
                delegation(Roles.ASSIGNMENTS, assignments, Roles.ASSIGNMENTS_PATHS))));
  }

  private static Delegation delegation(String name, Group group, List<String> paths)
      throws Refused {
    return new Delegation(name, checked(group, "targets.json"), true, paths, List.of());
  }

  private static Holders checked(Group group, String file) throws Refused {
    Holders holders = group.holders();
    if (holders.keyids().size() != group.keys().size()
        || group.threshold() < 1
        || group.threshold() > group.keys().size()) {
      throw new Refused(
          RefusalCode.PLAN, file, group.threshold() + " / " + holders.keyids().size());
    }
    return holders;
  }

  private static List<Key> keys(Map<String, Key> keys, Holders holders) {
    return holders.keyids().stream().map(keys::get).toList();
  }
}
