package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By which keys each municipality publishes. The holders of the offline keys sign it as a file of
 * theirs; whoever breaks into the platform cannot add one.
 *
 * @param keys by the municipality's code, six digits
 */
public record PublisherKeys(Map<String, List<Key>> keys) {
  public static final PublisherKeys NONE = new PublisherKeys(Map.of());

  private static final String TYPE = "yui-publishers";

  public PublisherKeys {
    Map<String, List<Key>> copy = new TreeMap<>();
    keys.forEach(
        (municipality, some) -> {
          if (!some.isEmpty()) {
            copy.put(municipality, List.copyOf(some));
          }
        });
    keys = java.util.Collections.unmodifiableMap(copy);
  }

  /**
   * Reads the file.
   *
   * @throws Refused MALFORMED
   */
  public static PublisherKeys read(byte[] file) throws Refused {
    try {
      Fields fields = Fields.of(StrictJson.read(file));
      if (!fields.text("_type").equals(TYPE)) {
        throw new Malformed("_type");
      }
      Map<String, List<Key>> keys = new TreeMap<>();
      Fields municipalities = fields.object("municipalities");
      for (String municipality : municipalities.map().keySet()) {
        List<Key> some = new ArrayList<>();
        for (Object key : municipalities.list(municipality)) {
          some.add(Key.read(Fields.of(key)));
        }
        keys.put(municipality, some);
      }
      return new PublisherKeys(keys);
    } catch (Malformed e) {
      throw new Refused(RefusalCode.MALFORMED, Roles.PUBLISHERS, String.valueOf(e.getMessage()));
    }
  }

  /** The file; the same keys make the same bytes. */
  public byte[] write() {
    Map<String, @Nullable Object> municipalities = new LinkedHashMap<>();
    keys.forEach(
        (municipality, some) ->
            municipalities.put(municipality, some.stream().map(Key::fields).toList()));
    return CanonicalJson.write(Map.of("_type", TYPE, "municipalities", municipalities));
  }

  /** The keys of a municipality; none if it does not publish. */
  public List<Key> of(String municipality) {
    return keys.getOrDefault(municipality, List.of());
  }

  /** With one key more. */
  public PublisherKeys with(String municipality, Key key) {
    Map<String, List<Key>> more = new TreeMap<>(keys);
    List<Key> some = new ArrayList<>(of(municipality));
    some.removeIf(known -> known.id().equals(key.id()));
    some.add(key);
    more.put(municipality, some);
    return new PublisherKeys(more);
  }

  /** Without that key; what it signed no longer counts. */
  public PublisherKeys without(String municipality, String keyid) {
    Map<String, List<Key>> less = new TreeMap<>(keys);
    less.put(
        municipality, of(municipality).stream().filter(key -> !key.id().equals(keyid)).toList());
    return new PublisherKeys(less);
  }
}
