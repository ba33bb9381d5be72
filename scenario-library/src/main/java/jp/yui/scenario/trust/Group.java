package jp.yui.scenario.trust;

import java.util.List;

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

  Holders holders() {
    return Holders.of(keys, threshold);
  }
}
