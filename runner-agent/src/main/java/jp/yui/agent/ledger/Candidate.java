package jp.yui.agent.ledger;

/**
 * An application to be entered.
 *
 * @param key what makes it itself; for a source without a readable key, a text that stands for the
 *     place it came from
 * @param fingerprint of what the applicant said, equal for equal content however often and in
 *     whatever files it arrives. Best taken over the values as read: a mended scenario then does
 *     not make an old application look like a different one
 * @param content normalised content as JSON
 * @param state {@code RECEIVED}, or the verdict: {@code READY}, {@code HELD}, {@code REJECTED}
 * @param reasons of the verdict, as a JSON array; {@code []} for none
 */
public record Candidate(
    String key, String fingerprint, String content, State state, String reasons) {

  /** Must be able to make an application itself. */
  public Candidate {
    if (key.isBlank()) {
      throw new IllegalArgumentException("An application needs a key");
    }
  }
}
