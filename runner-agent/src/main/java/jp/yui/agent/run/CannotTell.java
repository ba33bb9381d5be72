package jp.yui.agent.run;

/**
 * A value or condition of the script cannot be worked out for this application; a person decides.
 */
final class CannotTell extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message for the clerk: which item, and why
   */
  CannotTell(String message, Throwable cause) {
    super(message, cause);
  }
}
