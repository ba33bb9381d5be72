package jp.yui.scenario.exchange;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an agent signs each request: {@code Authorization: Yui AGENT.TIME.SIGNATURE}, over method,
 * path with query, time and the body's SHA-256.
 *
 * <p>The HTTP Message Signatures of RFC 9421 say the same in about 90 bytes more; an agent that
 * looks every five minutes sends 8,640 of them a month over a thin line. For the same reason the
 * time is written to the base of 36.
 *
 * @param agent by its number on the platform
 * @param created when it was signed, by the agent's clock, to the millisecond
 */
public record SignedRequest(long agent, Instant created, String signature) {
  private static final int BASE = 36;
  private static final Pattern HEADER =
      Pattern.compile("Yui ([0-9]{1,18})\\.([0-9a-z]{1,10})\\.([A-Za-z0-9_-]{86})");

  /** The header's value. */
  public static String sign(
      long agent, PrivateKey key, Instant now, String method, String target, byte[] body) {
    return "Yui %d.%s.%s"
        .formatted(
            agent,
            Long.toString(now.toEpochMilli(), BASE),
            AgentKey.sign(key, said(agent, now, method, target, body)));
  }

  /** What the header says; empty for anything else. */
  public static Optional<SignedRequest> read(String header) {
    Matcher parts = HEADER.matcher(header);
    return parts.matches()
        ? Optional.of(
            new SignedRequest(
                Long.parseLong(parts.group(1)),
                Instant.ofEpochMilli(Long.parseLong(parts.group(2), BASE)),
                parts.group(3)))
        : Optional.empty();
  }

  /** Whether that key signed this very request. */
  public boolean holds(PublicKey key, String method, String target, byte[] body) {
    return AgentKey.verifies(key, said(agent, created, method, target, body), signature);
  }

  private static byte[] said(
      long agent, Instant created, String method, String target, byte[] body) {
    return String.join(
            "\n",
            "yui-request-1",
            String.valueOf(agent),
            String.valueOf(created.toEpochMilli()),
            method,
            target,
            Sha256.of(body))
        .getBytes(StandardCharsets.UTF_8);
  }
}
