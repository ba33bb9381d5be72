package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose keys must not be the same: what lies on a server must not be able to do what only people
 * may, and the platform must not be able to publish.
 */
final class Apart {
  private Apart() {}

  /**
   * Makes sure of it for the roles that a root names.
   *
   * @throws Refused PLAN
   */
  static void check(Root root) throws Refused {
    check(offline(root), keys(root, Roles.SNAPSHOT, Roles.TIMESTAMP), "root.json");
  }

  /**
   * Makes sure of it for all roles and for the publishers.
   *
   * @throws Refused PLAN
   */
  static void check(Root root, Targets targets, PublisherKeys publishers) throws Refused {
    check(root);
    List<Key> delegated =
        targets.delegations().stream()
            .flatMap(delegation -> targets.group(delegation.name()).keys().stream())
            .toList();
    check(offline(root), delegated, "targets.json");
    List<Key> all = new ArrayList<>(delegated);
    all.addAll(offline(root));
    all.addAll(keys(root, Roles.SNAPSHOT, Roles.TIMESTAMP));
    check(
        publishers.keys().values().stream().flatMap(List::stream).toList(), all, Roles.PUBLISHERS);
  }

  private static void check(List<Key> some, List<Key> others, String file) throws Refused {
    for (Key key : some) {
      if (others.stream().anyMatch(other -> other.value().equals(key.value()))) {
        throw new Refused(RefusalCode.PLAN, file, key.id());
      }
    }
  }

  private static List<Key> offline(Root root) {
    return keys(root, Roles.ROOT, Roles.TARGETS);
  }

  private static List<Key> keys(Root root, String one, String other) {
    List<Key> keys = new ArrayList<>(root.group(one).keys());
    keys.addAll(root.group(other).keys());
    return keys;
  }
}
