package jp.yui.scenario.trust;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which key an agent is known, signed by a key of the role {@code assignments}. A terminal
 * without a line learns by it that it was enrolled, that its new key counts, or that another
 * terminal has taken its place.
 *
 * @param agent the terminal's number
 * @param municipality whose it is, by its code
 * @param site the platform's address, for people
 * @param key the public key, as the platform writes it
 * @param contents SHA-256 over all else on the medium ({@link Medium#contents}): nothing is added,
 *     left out or exchanged, nor people told something else
 * @param expires until when it may be handed on
 */
public record AgentCard(
    long agent,
    String name,
    String municipality,
    String municipalityName,
    String site,
    String key,
    String contents,
    Instant made,
    Instant expires) {
  private static final String TYPE = "yui-agent-card";

  public AgentCard {
    made = made.truncatedTo(ChronoUnit.SECONDS);
    expires = expires.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The file, signed. */
  public byte[] sign(SigningKey signer) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("_type", TYPE);
    fields.put("agent", agent);
    fields.put("name", name);
    fields.put("municipality", municipality);
    fields.put("municipalityName", municipalityName);
    fields.put("site", site);
    fields.put("key", key);
    fields.put("contents", contents);
    fields.put("made", made.toString());
    fields.put("expires", expires.toString());
    return new Envelope(fields, List.of()).signedBy(signer).write();
  }

  /**
   * The card, if it is signed by whom the offline role lets assign, and not out of date.
   *
   * @param name of the file, for texts
   * @param top the offline role's file
   * @throws Refused MALFORMED, NOT_SIGNED, EXPIRED
   */
  public static AgentCard verify(byte[] file, String name, Targets top, Instant now)
      throws Refused {
    AgentCard card;
    Envelope envelope;
    try {
      envelope = Envelope.read(file);
      card = read(new Fields(envelope.signed()));
    } catch (Malformed e) {
      throw new Refused(RefusalCode.MALFORMED, name, String.valueOf(e.getMessage()));
    }
    Holders holders = top.group(Roles.ASSIGNMENTS).holders();
    int signers = envelope.signers(top.keys(), holders).size();
    if (signers < holders.threshold()) {
      throw new Refused(RefusalCode.NOT_SIGNED, name, card.made, signers, holders.threshold());
    }
    if (!now.isBefore(card.expires)) {
      throw new Refused(RefusalCode.EXPIRED, name, card.made, card.expires);
    }
    return card;
  }

  private static AgentCard read(Fields fields) {
    if (!fields.text("_type").equals(TYPE)) {
      throw new Malformed("_type");
    }
    try {
      return new AgentCard(
          fields.positive("agent"),
          fields.text("name"),
          fields.text("municipality"),
          fields.text("municipalityName"),
          fields.text("site"),
          fields.text("key"),
          fields.text("contents"),
          Instant.parse(fields.text("made")),
          Instant.parse(fields.text("expires")));
    } catch (DateTimeParseException e) {
      throw new Malformed("no instant");
    }
  }
}
