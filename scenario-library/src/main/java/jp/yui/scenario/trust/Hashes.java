package jp.yui.scenario.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-2 in hexadecimal, as metadata names files by it. */
final class Hashes {
  static final String SHA256 = "sha256";
  private static final Map<String, String> KNOWN = Map.of(SHA256, "SHA-256", "sha512", "SHA-512");

  private Hashes() {}

  static String sha256(byte[] content) {
    return of("SHA-256", content);
  }

  /**
   * Whether the content has each of those hashes that is known here.
   *
   * @param hashes by algorithm; unknown algorithms are passed over, but one must be known
   */
  static boolean fit(byte[] content, Map<String, String> hashes) {
    return hashes.keySet().stream().anyMatch(KNOWN::containsKey)
        && KNOWN.entrySet().stream()
            .filter(known -> hashes.containsKey(known.getKey()))
            .allMatch(
                known ->
                    of(known.getValue(), content).equalsIgnoreCase(hashes.get(known.getKey())));
  }

  private static String of(String algorithm, byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
