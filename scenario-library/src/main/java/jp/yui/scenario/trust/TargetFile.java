package jp.yui.scenario.trust;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that a role vouches for.
 *
 * @param path below the repository's {@code targets/}, parts divided by {@code /}
 * @param length bytes
 * @param hashes by algorithm
 * @param custom what the role says of it beyond that; may be empty
 * @param role who vouches for it: {@code targets}, {@code released}
 */
public record TargetFile(
    String path,
    long length,
    Map<String, String> hashes,
    Map<String, @Nullable Object> custom,
    String role) {
  static TargetFile of(
      String path, byte[] content, Map<String, @Nullable Object> custom, String role) {
    return new TargetFile(
        path, content.length, Map.of(Hashes.SHA256, Hashes.sha256(content)), custom, role);
  }

  static TargetFile read(String path, Fields fields, String role) {
    long length = fields.number("length");
    if (length < 0) {
      throw new Malformed("negative length");
    }
    return new TargetFile(
        path,
        length,
        MetaFile.hashes(fields.object("hashes")),
        fields.has("custom") ? fields.object("custom").map() : Map.of(),
        role);
  }

  Map<String, @Nullable Object> write() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    if (!custom.isEmpty()) {
      fields.put("custom", custom);
    }
    fields.put("hashes", hashes);
    fields.put("length", length);
    return fields;
  }

  boolean fits(byte[] content) {
    return content.length == length && Hashes.fit(content, hashes);
  }

  /** The path under which a repository with consistent snapshots keeps it. */
  String consistentPath() {
    int slash = path.lastIndexOf('/') + 1;
    String hash = hashes.getOrDefault(Hashes.SHA256, hashes.values().iterator().next());
    return path.substring(0, slash) + hash + "." + path.substring(slash);
  }

  /** Whether every part of the path is a plain name, so that it cannot lead out of a folder. */
  boolean hasPlainPath() {
    return path.matches("[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*");
  }
}
