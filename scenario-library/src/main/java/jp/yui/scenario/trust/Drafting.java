package jp.yui.scenario.trust;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plan's root and targets say. */
final class Drafting {
  private Drafting() {}

  static Root root(long version, Plan plan, Instant expires) throws Refused {
    Map<String, Holders> roles = new LinkedHashMap<>();
    for (Map.Entry<String, Holders> role : top(plan).entrySet()) {
      roles.put(role.getKey(), reachable(role.getValue(), "root.json"));
    }
    Map<String, Key> keys =
        keys(
            plan.root(),
            plan.targets(),
            plan.online().group(Roles.SNAPSHOT),
            plan.online().group(Roles.TIMESTAMP));
    return new Root(version, expires, true, keys, roles);
  }

  static Targets targets(long version, Plan plan, Instant expires) throws Refused {
    Map<String, Holders> holders = delegated(plan);
    for (Holders role : holders.values()) {
      reachable(role, "targets.json");
    }
    TargetFile file =
        TargetFile.of(Roles.PUBLISHERS, plan.publishers().write(), Map.of(), Roles.TARGETS);
    Group released = plan.online().group(Roles.RELEASED);
    Group assignments = plan.online().group(Roles.ASSIGNMENTS);
    return new Targets(
        version,
        expires,
        Map.of(Roles.PUBLISHERS, file),
        keys(released, assignments),
        List.of(
            delegation(Roles.RELEASED, released, Roles.RELEASED_PATHS),
            delegation(Roles.ASSIGNMENTS, assignments, Roles.ASSIGNMENTS_PATHS)));
  }

  /** Whom a root of that plan names. */
  static Map<String, Holders> top(Plan plan) {
    Map<String, Holders> roles = new LinkedHashMap<>();
    roles.put(Roles.ROOT, plan.root().holders());
    roles.put(Roles.TARGETS, plan.targets().holders());
    roles.put(Roles.SNAPSHOT, plan.online().group(Roles.SNAPSHOT).holders());
    roles.put(Roles.TIMESTAMP, plan.online().group(Roles.TIMESTAMP).holders());
    return roles;
  }

  /** Whom a targets file of that plan names. */
  static Map<String, Holders> delegated(Plan plan) {
    return Map.of(
        Roles.RELEASED, plan.online().group(Roles.RELEASED).holders(),
        Roles.ASSIGNMENTS, plan.online().group(Roles.ASSIGNMENTS).holders());
  }

  private static Delegation delegation(String name, Group group, List<String> paths) {
    return new Delegation(name, group.holders(), true, paths, List.of());
  }

  private static Map<String, Key> keys(Group... groups) {
    Map<String, Key> keys = new LinkedHashMap<>();
    for (Group group : groups) {
      group.keys().forEach(key -> keys.put(key.id(), key));
    }
    return keys;
  }

  /** A key that a plan names twice counts once. */
  private static Holders reachable(Holders holders, String file) throws Refused {
    int keys = holders.keyids().size();
    if (holders.threshold() < 1 || holders.threshold() > keys) {
      throw new Refused(RefusalCode.PLAN, file, holders.threshold() + " / " + keys);
    }
    return holders;
  }
}
