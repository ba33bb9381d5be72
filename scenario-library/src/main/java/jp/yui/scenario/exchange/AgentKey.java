package jp.yui.scenario.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The Ed25519 keys (RFC 8032) by which an agent is known, and how their halves are written. */
public final class AgentKey {
  private static final String ED25519 = "Ed25519";
  private static final int LENGTH = 32;

  /** What stands before the 32 bytes in the X.509 form (RFC 8410). */
  private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private AgentKey() {}

  /** A new pair. */
  public static KeyPair make() {
    try {
      return KeyPairGenerator.getInstance(ED25519).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public half: its 32 bytes in base64url. */
  public static String text(PublicKey key) {
    byte[] encoded = key.getEncoded();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOfRange(encoded, PREFIX.length, encoded.length));
  }

  /** The public half from its text; empty for anything else. */
  public static Optional<PublicKey> publicKey(String text) {
    try {
      byte[] value = Base64.getUrlDecoder().decode(text);
      if (value.length != LENGTH) {
        return Optional.empty();
      }
      byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + LENGTH);
      System.arraycopy(value, 0, encoded, PREFIX.length, LENGTH);
      return Optional.of(
          KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(encoded)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The secret half from its PKCS#8 form.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PrivateKey privateKey(byte[] pkcs8) {
    try {
      return KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no Ed25519 key", e);
    }
  }

  /** A signature in base64url. */
  public static String sign(PrivateKey key, byte[] message) {
    try {
      Signature signer = Signature.getInstance(ED25519);
      signer.initSign(key);
      signer.update(message);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether that key made that signature over that message; false for anything odd. */
  public static boolean verifies(PublicKey key, byte[] message, String signature) {
    try {
      Signature verifier = Signature.getInstance(ED25519);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(Base64.getUrlDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** What two people compare: the first 16 hexadecimal digits of the key's SHA-256, in fours. */
  public static String fingerprint(String text) {
    String hex = Sha256.of(Base64.getUrlDecoder().decode(text)).substring(0, 16);
    return hex.replaceAll("(.{4})(?!$)", "$1-");
  }
}
