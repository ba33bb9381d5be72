package jp.yui.platform.items;

/** What was pasted is no header line. Quotes nothing of it. */
public final class NotAHeaderException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  /**
   * @param code of the reason; its words are in the message files under {@code items.header.}
   */
  NotAHeaderException(String code) {
    super(code);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
