package jp.yui.platform.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals by AES-256-GCM under a key that is not in the data base. A sealed text is one byte that
 * names this form, a random nonce of 12 bytes, and what the cipher gives; the form and the context
 * are authenticated with it.
 */
public final class Sealer {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte FORM = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;

  /**
   * @param key 32 bytes
   */
  Sealer(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * @param context whose it is and what for: sealed under one it does not open under another, so
   *     that nobody can put it into another's place
   */
  public byte[] seal(byte[] plain, String context) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(plain);
      return ByteBuffer.allocate(1 + NONCE + sealed.length)
          .put(FORM)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES-GCM", e);
    }
  }

  /**
   * @param context the one it was sealed under
   * @throws SealBrokenException if a bit of it was changed, or the key or the context is another
   */
  public byte[] open(byte[] sealed, String context) {
    ByteBuffer parts = ByteBuffer.wrap(sealed);
    if (sealed.length <= 1 + NONCE || parts.get() != FORM) {
      throw new SealBrokenException(context);
    }
    byte[] nonce = new byte[NONCE];
    byte[] rest = new byte[sealed.length - 1 - NONCE];
    parts.get(nonce).get(rest);
    try {
      return cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(rest);
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException(context);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(new byte[] {FORM});
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
