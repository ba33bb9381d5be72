package jp.yui.agent.run;

/**
 * A value or condition of the script cannot be worked out for this application; a person decides.
 */
final class CannotTell extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code of the reason: {@code cannot-tell}, {@code cannot-write}
   * @param message for the clerk: which item, and why
   */
  CannotTell(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
