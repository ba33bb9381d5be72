package jp.yui.agent.checkup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yui.scenario.exchange.PrintedScreen;

/**
 * Which of the new names stands for one that is gone: the one of its kind at its place, between the
 * same neighbours, or failing that one that shares more than half of its letters.
 */
final class Renamed {
  private final Map<Key, Key> pairs = new HashMap<>();

  Renamed(PrintedScreen before, PrintedScreen after, Set<Key> gone, Set<Key> come) {
    List<Key> old = before.features().stream().map(Key::of).distinct().toList();
    List<Key> now = after.features().stream().map(Key::of).distinct().toList();
    Set<Key> free = new HashSet<>(come);
    for (Key key : old) {
      if (gone.contains(key)) {
        now.stream()
            .filter(free::contains)
            .filter(key::likeKind)
            .filter(n -> neighbour(old, key, -1).equals(neighbour(now, n, -1)))
            .findFirst()
            .ifPresent(n -> pair(key, n, free));
      }
    }
    for (Key key : old) {
      if (gone.contains(key) && !pairs.containsKey(key)) {
        now.stream()
            .filter(free::contains)
            .filter(key::likeKind)
            .filter(n -> alike(key.name(), n.name()))
            .findFirst()
            .ifPresent(n -> pair(key, n, free));
      }
    }
  }

  private void pair(Key old, Key now, Set<Key> free) {
    pairs.put(old, now);
    free.remove(now);
  }

  Optional<Key> now(Key gone) {
    return Optional.ofNullable(pairs.get(gone));
  }

  /** What stands beside it; of a renamed neighbour, its old name. */
  private Optional<Key> neighbour(List<Key> all, Key key, int step) {
    int at = all.indexOf(key) + step;
    if (at < 0 || at >= all.size()) {
      return Optional.empty();
    }
    Key beside = all.get(at);
    return Optional.of(pairs.getOrDefault(beside, beside));
  }

  private static boolean alike(String one, String other) {
    long shared = one.chars().filter(c -> other.indexOf(c) >= 0).count();
    return shared * 2 > Math.max(one.length(), other.length());
  }
}
