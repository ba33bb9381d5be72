package jp.yui.scenario.trust;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the variants do to a file. */
final class Tamper {
  private Tamper() {}

  static void unsignedChange(World world, String role) throws Exception {
    Envelope envelope = Envelope.read(world.head(role));
    Map<String, Object> signed = World.copy(envelope.signed());
    World.bump(signed);
    world.put(role, new Envelope(new LinkedHashMap<>(signed), envelope.signatures()).write());
  }

  /** The same length, another content. */
  static void otherDate(World world, Map<String, Object> signed) {
    signed.put("expires", world.now.plus(Duration.ofDays(3)).toString());
  }

  static void expired(World world, Map<String, Object> signed) {
    World.bump(signed);
    signed.put("expires", world.now.minus(Duration.ofDays(1)).toString());
  }

  static byte[] padded(World world, int length) {
    byte[] content = java.util.Arrays.copyOf(world.head(Roles.TIMESTAMP), length);
    java.util.Arrays.fill(content, world.head(Roles.TIMESTAMP).length, length, (byte) ' ');
    return content;
  }

  static Map<String, Object> meta(Map<String, Object> signed) {
    return child(signed, "meta");
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> child(Map<String, Object> tree, String name) {
    return (Map<String, Object>) tree.get(name);
  }
}
