package jp.yui.agent.checkup;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yui.scenario.exchange.PrintedScreen;

/**
 * Which of the new names stands for one that is gone: the one of its kind that shares more than
 * half of its letters, or failing that the one that stands behind the same neighbour.
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
            .filter(n -> 2 * shared(key, n) > Math.max(key.name().length(), n.name().length()))
            .max(Comparator.comparingLong(n -> shared(key, n)))
            .ifPresent(n -> pair(key, n, free));
      }
    }
    for (Key key : old) {
      if (gone.contains(key) && !pairs.containsKey(key)) {
        now.stream()
            .filter(free::contains)
            .filter(key::likeKind)
            .filter(n -> before(old, key).equals(before(now, n)))
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

  /** What stands straight before it; of a renamed one, its new name. */
  private Optional<Key> before(List<Key> all, Key key) {
    int at = all.indexOf(key) - 1;
    return at < 0 ? Optional.empty() : Optional.of(pairs.getOrDefault(all.get(at), all.get(at)));
  }

  private static long shared(Key one, Key other) {
    return one.name().chars().filter(c -> other.name().indexOf(c) >= 0).count();
  }
}
