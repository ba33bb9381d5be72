package jp.yui.scenario.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public key as metadata carries it. Kinds other than Ed25519 are read and kept, but vouch for
 * nothing here.
 *
 * @param fields all of it, also what is unknown here: the id is a hash over it
 */
public record Key(Map<String, @Nullable Object> fields) {
  private static final String ED25519 = "ed25519";

  /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
  private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  /** An Ed25519 key from the form that Java gives it. */
  static Key of(PublicKey key) {
    return decoded(key.getEncoded());
  }

  /** An Ed25519 key from its 32 bytes in hexadecimal; an IllegalArgumentException if it is none. */
  public static Key ofValue(String hex) {
    byte[] value = HexFormat.of().parseHex(hex.toLowerCase(java.util.Locale.ROOT));
    byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + value.length);
    System.arraycopy(value, 0, encoded, PREFIX.length, value.length);
    return decoded(encoded);
  }

  /** An Ed25519 key from its X.509 form; an IllegalArgumentException if it is none. */
  static Key decoded(byte[] encoded) {
    if (encoded.length != PREFIX.length + 32
        || !Arrays.equals(PREFIX, Arrays.copyOf(encoded, PREFIX.length))) {
      throw new IllegalArgumentException("no Ed25519 key");
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("keytype", ED25519);
    fields.put(
        "keyval",
        Map.of("public", HexFormat.of().formatHex(encoded, PREFIX.length, encoded.length)));
    fields.put("scheme", ED25519);
    return new Key(fields);
  }

  /**
   * A key from metadata.
   *
   * @throws Malformed if it is no key
   */
  static Key read(Fields fields) {
    fields.text("keytype");
    fields.text("scheme");
    fields.object("keyval").text("public");
    return new Key(fields.map());
  }

  /** The SHA-256 of the canonical form, in hexadecimal. */
  public String id() {
    return Hashes.sha256(CanonicalJson.write(fields));
  }

  /** What people compare on paper: the first half of the id, in groups. */
  public String fingerprint() {
    return Fingerprint.of(CanonicalJson.write(fields));
  }

  /** The 32 bytes in hexadecimal. */
  public String value() {
    return Fields.of(fields).object("keyval").text("public");
  }

  /**
   * The X.509 form of an Ed25519 key; an IllegalArgumentException for what is not in hexadecimal.
   */
  byte[] encoded() {
    byte[] value = HexFormat.of().parseHex(value());
    byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + value.length);
    System.arraycopy(value, 0, encoded, PREFIX.length, value.length);
    return encoded;
  }

  /**
   * Whether the key may go by that id. Fields that are unknown to the specification may be added to
   * a key without a new id, as other implementations do.
   */
  boolean answersTo(String id) {
    Fields all = Fields.of(fields);
    Map<String, Object> known =
        Map.of(
            "keytype", all.text("keytype"),
            "scheme", all.text("scheme"),
            "keyval", Map.of("public", value()));
    return id.equals(id()) || id.equals(Hashes.sha256(CanonicalJson.write(known)));
  }

  /** Whether the signature over that message was made with this key; false for anything odd. */
  boolean verifies(byte[] message, String signature) {
    Fields all = Fields.of(fields);
    if (!all.text("keytype").equals(ED25519) || !all.text("scheme").equals(ED25519)) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded())));
      verifier.update(message);
      return verifier.verify(HexFormat.of().parseHex(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }
}
