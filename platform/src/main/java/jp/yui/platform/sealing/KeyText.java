package jp.yui.platform.sealing;

import java.security.SecureRandom;
import java.util.Base64;

/** A key as people carry it: one line of Base64. */
final class KeyText {
  static final int BYTES = 32;

  private KeyText() {}

  static String make() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getEncoder().encodeToString(random);
  }

  /**
   * @param from where it stands, for the problem
   */
  static byte[] read(String text, String from) {
    byte[] key;
    try {
      key = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      throw new SealingProblem("sealing.malformed", from);
    }
    if (key.length != BYTES) {
      throw new SealingProblem("sealing.malformed", from);
    }
    return key;
  }
}
