package jp.yui.scenario.trust;

import java.util.List;
import java.util.Map;

/**
 * The keys that are to vouch for a role, for a plan.
 *
 * @param threshold how many of them must sign
 */
public record Group(List<Key> keys, int threshold) {
  public Group {
    keys = List.copyOf(keys);
  }

  /** One key that signs alone, as the online ones do. */
  public static Group of(Key key) {
    return new Group(List.of(key), 1);
  }

  /** Those of the keys that the holders are; ids without a key are passed over. */
  static Group of(Map<String, Key> keys, Holders holders) {
    return new Group(
        holders.keyids().stream()
            .filter(keys::containsKey)
            .map(id -> java.util.Objects.requireNonNull(keys.get(id)))
            .toList(),
        holders.threshold());
  }

  Holders holders() {
    return Holders.of(keys, threshold);
  }
}
