package jp.yui.scenario.trust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public halves of the keys that lie on the platform, as it prints them and a ceremony takes
 * them: {@code {"released":["…"],"assignments":["…"],"snapshot":["…"],"timestamp":["…"]}}, each key
 * as its 32 bytes in hexadecimal.
 *
 * @param keys by role; each of the four has one at least
 */
public record OnlinePublicKeys(Map<String, List<Key>> keys) {
  /** What the file is called. */
  public static final String FILE = "online-keys.json";

  private static final List<String> ROLES =
      List.of(Roles.RELEASED, Roles.ASSIGNMENTS, Roles.SNAPSHOT, Roles.TIMESTAMP);

  /** An IllegalArgumentException where a role is missing, unknown or without a key. */
  public OnlinePublicKeys {
    Map<String, List<Key>> copy = new LinkedHashMap<>();
    for (String role : ROLES) {
      List<Key> some = keys.getOrDefault(role, List.of());
      if (some.isEmpty()) {
        throw new IllegalArgumentException("no key for " + role);
      }
      copy.put(role, List.copyOf(some));
    }
    if (keys.size() != copy.size()) {
      throw new IllegalArgumentException("an unknown role");
    }
    keys = java.util.Collections.unmodifiableMap(copy);
  }

  /** The public halves of those. */
  public static OnlinePublicKeys of(OnlineKeys keys) {
    Map<String, List<Key>> halves = new LinkedHashMap<>();
    ROLES.forEach(role -> halves.put(role, List.of(keys.of(role).publicKey())));
    return new OnlinePublicKeys(halves);
  }

  /** Those that are in use. */
  static OnlinePublicKeys of(Root root, Targets targets) {
    Map<String, List<Key>> halves = new LinkedHashMap<>();
    for (String role : List.of(Roles.RELEASED, Roles.ASSIGNMENTS)) {
      halves.put(role, targets.group(role).keys());
    }
    for (String role : List.of(Roles.SNAPSHOT, Roles.TIMESTAMP)) {
      halves.put(role, root.group(role).keys());
    }
    return new OnlinePublicKeys(halves);
  }

  /**
   * Reads the file.
   *
   * @throws Refused MALFORMED
   */
  public static OnlinePublicKeys read(byte[] file) throws Refused {
    try {
      Fields fields = Fields.of(StrictJson.read(file));
      Map<String, List<Key>> keys = new LinkedHashMap<>();
      for (String role : fields.map().keySet()) {
        keys.put(role, fields.texts(role).stream().map(Key::ofValue).toList());
      }
      return new OnlinePublicKeys(keys);
    } catch (Malformed | IllegalArgumentException e) {
      throw new Refused(RefusalCode.MALFORMED, FILE, String.valueOf(e.getMessage()));
    }
  }

  public byte[] write() {
    Map<String, @Nullable Object> file = new LinkedHashMap<>();
    keys.forEach((role, some) -> file.put(role, some.stream().map(Key::value).toList()));
    return PlainJson.write(file);
  }

  /** The role's keys, each of which signs alone. */
  Group group(String role) {
    return new Group(keys.getOrDefault(role, List.of()), 1);
  }
}
