package jp.yui.scenario.trust;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A signature and the id of the key that made it; both in hexadecimal. */
record MetadataSignature(String keyid, String sig) {
  static MetadataSignature read(@Nullable Object tree) {
    Fields fields = Fields.of(tree);
    return new MetadataSignature(fields.text("keyid"), fields.text("sig"));
  }

  Map<String, @Nullable Object> write() {
    return Map.of("keyid", keyid, "sig", sig);
  }
}
