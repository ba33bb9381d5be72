package jp.yui.scenario.trust;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paths, handed to another role.
 *
 * @param terminating whether nobody is asked after it for a path of its own
 * @param paths patterns, part by part: {@code scenarios/*&#47;*}
 * @param hashPrefixes the other way to say it: beginnings of the paths' SHA-256
 */
public record Delegation(
    String name,
    Holders holders,
    boolean terminating,
    List<String> paths,
    List<String> hashPrefixes) {
  private static final List<String> TOP =
      List.of(Roles.ROOT, Roles.TARGETS, Roles.SNAPSHOT, Roles.TIMESTAMP);

  static Delegation read(Fields fields) {
    String name = fields.text("name");
    if (TOP.contains(name) || name.isEmpty() || name.length() > 200) {
      throw new Malformed("no name for a delegation");
    }
    if (fields.has("paths") && fields.has("path_hash_prefixes")) {
      throw new Malformed("both \"paths\" and \"path_hash_prefixes\"");
    }
    return new Delegation(
        name,
        Holders.read(fields),
        fields.truth("terminating"),
        fields.has("paths") ? fields.texts("paths") : List.of(),
        fields.has("path_hash_prefixes") ? fields.texts("path_hash_prefixes") : List.of());
  }

  Map<String, @Nullable Object> write() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("keyids", List.copyOf(holders.keyids()));
    fields.put("name", name);
    fields.put(
        hashPrefixes.isEmpty() ? "paths" : "path_hash_prefixes",
        hashPrefixes.isEmpty() ? paths : hashPrefixes);
    fields.put("terminating", terminating);
    fields.put("threshold", (long) holders.threshold());
    return fields;
  }

  boolean covers(String path) {
    String hash = Hashes.sha256(path.getBytes(StandardCharsets.UTF_8));
    return paths.stream().anyMatch(pattern -> PathPattern.matches(pattern, path))
        || hashPrefixes.stream().anyMatch(hash::startsWith);
  }
}
