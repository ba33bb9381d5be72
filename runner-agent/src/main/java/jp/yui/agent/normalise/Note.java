package jp.yui.agent.normalise;

/**
 * Something noticed about a text, not yet told where it stands.
 *
 * @param code stable name, which is also the key of its message
 */
record Note(String code, String message, boolean holds) {

  /** A person must look before anything is posted. */
  static Note hold(String code, Object... values) {
    return new Note(code, Words.say(code, values), true);
  }

  /** Worth knowing; does not hold the application by itself. */
  static Note mention(String code, Object... values) {
    return new Note(code, Words.say(code, values), false);
  }
}
