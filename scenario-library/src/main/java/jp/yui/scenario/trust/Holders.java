package jp.yui.scenario.trust;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who vouches for a role.
 *
 * @param keyids the keys, each once
 * @param threshold how many of them must have signed
 */
public record Holders(Set<String> keyids, int threshold) {
  public Holders {
    keyids = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(keyids));
  }

  static Holders of(List<Key> keys, int threshold) {
    return new Holders(
        keys.stream().map(Key::id).collect(Collectors.toCollection(LinkedHashSet::new)), threshold);
  }

  static Holders read(Fields fields) {
    List<String> keyids = fields.texts("keyids");
    long threshold = fields.positive("threshold");
    if (Set.copyOf(keyids).size() != keyids.size() || threshold > Integer.MAX_VALUE) {
      throw new Malformed("a key is named twice, or the threshold cannot be");
    }
    return new Holders(new LinkedHashSet<>(keyids), (int) threshold);
  }
}
