package jp.yui.scenario.exchange;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A terminal's request to be enrolled, or to have its key exchanged, as a text that a person
 * carries and can read. The request's own key signs it: nobody hands in a key that is not theirs.
 * Whose it is, two people find by comparing the fingerprint.
 *
 * @param key the new public key, as {@link AgentKey#text} writes it
 * @param made when, by the terminal's clock
 * @param signature by the new key
 * @param before by the key that the terminal had until now; "" where it had none
 */
public record EnrolmentRequest(String key, Instant made, String signature, String before) {
  private static final String TITLE = "yui-enrolment-request-1";
  private static final int LONGEST = 2000;

  /** A request of a new pair. */
  public static EnrolmentRequest make(KeyPair pair, Optional<KeyPair> before, Instant now) {
    String key = AgentKey.text(pair.getPublic());
    Instant made = now.truncatedTo(ChronoUnit.SECONDS);
    byte[] said = said(key, made);
    return new EnrolmentRequest(
        key,
        made,
        AgentKey.sign(pair.getPrivate(), said),
        before.map(old -> AgentKey.sign(old.getPrivate(), said)).orElse(""));
  }

  /** Reads one; empty for anything else, also where its key did not sign it. */
  public static Optional<EnrolmentRequest> read(String text) {
    if (text.length() > LONGEST || !text.replace("\uFEFF", "").strip().startsWith(TITLE)) {
      return Optional.empty();
    }
    Map<String, String> lines = new HashMap<>();
    text.lines()
        .map(line -> line.split(":", 2))
        .filter(line -> line.length == 2)
        .forEach(line -> lines.put(line[0].strip(), line[1].strip()));
    try {
      EnrolmentRequest request =
          new EnrolmentRequest(
              lines.getOrDefault("key", ""),
              Instant.parse(lines.getOrDefault("made", "")),
              lines.getOrDefault("signature", ""),
              lines.getOrDefault("before", ""));
      return AgentKey.publicKey(request.key)
          .filter(key -> AgentKey.verifies(key, request.said(), request.signature))
          .map(key -> request);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The text. */
  public String write() {
    return """
        %s
        key: %s
        fingerprint: %s
        made: %s
        signature: %s
        before: %s
        """
        .formatted(TITLE, key, fingerprint(), made, signature, before)
        .replace("\n", "\r\n");
  }

  /** What people compare. */
  public String fingerprint() {
    return AgentKey.fingerprint(key);
  }

  /** Whether the terminal that has that key asks for another. */
  public boolean isBy(PublicKey old) {
    return !before.isEmpty() && AgentKey.verifies(old, said(), before);
  }

  private byte[] said() {
    return said(key, made);
  }

  private static byte[] said(String key, Instant made) {
    return String.join("\n", TITLE, key, made.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
