package jp.yui.scenario.trust;

import java.util.HexFormat;

/**
 * A signature over a file that is no metadata, such as the checksums of a package: the 64 bytes of
 * Ed25519 alone, so that other tools can check it too.
 */
public final class FileSignature {
  private FileSignature() {}

  /**
   * Signs a file.
   *
   * @throws IllegalArgumentException for what could pass as metadata or a publisher's signature
   */
  public static byte[] sign(byte[] file, SigningKey key) {
    if (couldBeMetadata(file)) {
      throw new IllegalArgumentException("a file that begins like metadata");
    }
    return HexFormat.of().parseHex(key.sign(file));
  }

  /** Whether that key signed that file. */
  public static boolean verifies(byte[] file, byte[] signature, Key key) {
    return !couldBeMetadata(file) && key.verifies(file, HexFormat.of().formatHex(signature));
  }

  /** All of it is JSON, and signed in its canonical form. */
  private static boolean couldBeMetadata(byte[] file) {
    return file.length > 0 && file[0] == '{';
  }
}
