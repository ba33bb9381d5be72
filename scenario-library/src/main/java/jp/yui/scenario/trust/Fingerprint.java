package jp.yui.scenario.trust;

import java.util.StringJoiner;

/**
 * What two people compare, one of them on paper: the first half of the file's SHA-256, 128 bits in
 * eight groups. Nobody finds a second file with the same, also with much time.
 */
public final class Fingerprint {
  private static final int GROUPS = 8;
  private static final int GROUP = 4;

  private Fingerprint() {}

  public static String of(byte[] file) {
    String hash = Hashes.sha256(file);
    StringJoiner groups = new StringJoiner("-");
    for (int i = 0; i < GROUPS; i++) {
      groups.add(hash.substring(i * GROUP, (i + 1) * GROUP));
    }
    return groups.toString();
  }
}
