package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signed file: what is signed, kept as the tree that was read so that fields unknown here are
 * still part of what the signatures are over, and the signatures.
 */
record Envelope(Map<String, @Nullable Object> signed, List<MetadataSignature> signatures) {
  static Envelope read(byte[] file) {
    Fields fields = Fields.of(StrictJson.read(file));
    List<MetadataSignature> signatures = new ArrayList<>();
    for (Object signature : fields.list("signatures")) {
      signatures.add(MetadataSignature.read(signature));
    }
    if (signatures.stream().map(MetadataSignature::keyid).distinct().count() != signatures.size()) {
      throw new Malformed("two signatures of one key");
    }
    return new Envelope(fields.object("signed").map(), signatures);
  }

  byte[] write() {
    Map<String, @Nullable Object> file = new LinkedHashMap<>();
    file.put("signatures", signatures.stream().map(MetadataSignature::write).toList());
    file.put("signed", signed);
    return PlainJson.write(file);
  }

  byte[] message() {
    return CanonicalJson.write(signed);
  }

  Envelope signedBy(SigningKey key) {
    List<MetadataSignature> more = new ArrayList<>(signatures);
    more.removeIf(old -> old.keyid().equals(key.publicKey().id()));
    more.add(new MetadataSignature(key.publicKey().id(), key.sign(message())));
    return new Envelope(signed, more);
  }

  /**
   * The holders whose signatures are good. Each key counts once, whatever number of signatures it
   * has and by how many ids it goes.
   */
  Set<String> signers(Map<String, Key> keys, Holders holders) {
    byte[] message = message();
    Map<String, String> byKey = new LinkedHashMap<>();
    signatures.forEach(signature -> byKey.put(signature.keyid(), signature.sig()));
    Set<String> values = new LinkedHashSet<>();
    Set<String> signers = new LinkedHashSet<>();
    for (String id : holders.keyids()) {
      Key key = keys.get(id);
      String signature = byKey.get(id);
      if (key != null
          && signature != null
          && !values.contains(key.value())
          && key.verifies(message, signature)) {
        values.add(key.value());
        signers.add(id);
      }
    }
    return signers;
  }

  boolean isSignedBy(Map<String, Key> keys, Holders holders) {
    return signers(keys, holders).size() >= holders.threshold();
  }
}
