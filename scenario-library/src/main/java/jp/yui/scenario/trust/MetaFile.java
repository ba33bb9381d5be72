package jp.yui.scenario.trust;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What the file above says of a metadata file.
 *
 * @param length bytes, where it is said
 * @param hashes by algorithm; may be empty
 */
public record MetaFile(long version, OptionalLong length, Map<String, String> hashes) {
  static MetaFile of(long version, byte[] content) {
    return new MetaFile(
        version, OptionalLong.of(content.length), Map.of(Hashes.SHA256, Hashes.sha256(content)));
  }

  static MetaFile read(Fields fields) {
    return new MetaFile(
        fields.positive("version"),
        fields.has("length") ? OptionalLong.of(fields.positive("length")) : OptionalLong.empty(),
        fields.has("hashes") ? hashes(fields.object("hashes")) : Map.of());
  }

  static Map<String, String> hashes(Fields fields) {
    if (fields.map().isEmpty()) {
      throw new Malformed("no hash");
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    fields.map().keySet().forEach(name -> hashes.put(name, fields.text(name)));
    return hashes;
  }

  Map<String, @Nullable Object> write() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    if (!hashes.isEmpty()) {
      fields.put("hashes", hashes);
    }
    length.ifPresent(bytes -> fields.put("length", bytes));
    fields.put("version", version);
    return fields;
  }

  boolean fits(byte[] content) {
    return (length.isEmpty() || content.length <= length.getAsLong())
        && (hashes.isEmpty() || Hashes.fit(content, hashes));
  }
}
