package jp.yui.agent.ledger;

import java.util.Locale;

/**
 * The reasons that the ledger itself has for holding an application, shaped as those of the checks.
 */
final class Reasons {
  private Reasons() {}

  /** For the content that came second. */
  static String differs(Candidate second, Entry first) {
    // The verdict's own reasons stay beside it: a person wants to see both.
    String own = second.reasons().strip();
    String rest = own.substring(1, own.length() - 1).strip();
    return "["
        + reason(
            "same-key-different-content",
            "different-" + first.state().name().toLowerCase(Locale.ROOT))
        + (rest.isEmpty() ? "" : "," + rest)
        + "]";
  }

  /** For one that had come in earlier and was not posted yet. */
  static String contested() {
    return "[" + reason("same-key-different-content", "contested") + "]";
  }

  private static String reason(String code, String text) {
    // Our own texts have nothing that JSON would want escaped.
    return "{\"code\":\""
        + code
        + "\",\"text\":\""
        + LedgerProblem.TEXTS.say(text)
        + "\",\"shown\":[]}";
  }
}
