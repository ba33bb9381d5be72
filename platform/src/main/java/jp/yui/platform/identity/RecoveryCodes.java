package jp.yui.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes for whoever lost the telephone. Each has 80 random bits, so a plain hash keeps them. */
final class RecoveryCodes {
  private static final int HOW_MANY = 10;
  private static final int BYTES = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  static List<String> make() {
    return Stream.generate(RecoveryCodes::one).limit(HOW_MANY).toList();
  }

  /** Of a code as somebody typed it: spaces, hyphens and case do not matter. */
  static String hash(String code) {
    String plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String one() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return Base32.encode(random).replaceAll("(.{4})(?=.)", "$1-");
  }
}
