package jp.yui.agent.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One line of the index: a picture that was kept, or one that was deleted when its time was over.
 * Tabs between the fields; the last is SHA-256 over the hash of the line before, a line feed, and
 * the rest of this line.
 *
 * @param number of the line, from 1 without gaps
 * @param picture its number; that of its own line
 * @param application the ledger's number
 * @param step of the scenario
 * @param sha256 of the encrypted file
 * @param ledger where the ledger stood
 */
record Line(
    long number,
    Kind kind,
    Instant at,
    long picture,
    long application,
    String step,
    String sha256,
    String ledger,
    String hash) {

  enum Kind {
    KEPT,
    DELETED
  }

  static final String START = "0".repeat(64);

  Line after(String before) {
    return new Line(
        number,
        kind,
        at,
        picture,
        application,
        step,
        sha256,
        ledger,
        sha256((before + "\n" + body()).getBytes(StandardCharsets.UTF_8)));
  }

  String text() {
    return body() + "\t" + hash + "\n";
  }

  /** What the ledger notes of it. */
  String note() {
    return "evidence " + number + " " + hash;
  }

  private String body() {
    return String.join(
        "\t",
        Long.toString(number),
        kind.name(),
        at.toString(),
        Long.toString(picture),
        Long.toString(application),
        step,
        sha256,
        ledger);
  }

  /** The line, or nothing if it is not one. */
  static Optional<Line> parse(String text) {
    String[] field = text.split("\t", -1);
    if (field.length != 9) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Line(
              Long.parseLong(field[0]),
              Kind.valueOf(field[1]),
              Instant.parse(field[2]),
              Long.parseLong(field[3]),
              Long.parseLong(field[4]),
              field[5],
              field[6],
              field[7],
              field[8]));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
