package jp.yui.platform.review;

/** A deed that is not allowed here and now. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  Refused(String code) {
    super(code);
    this.code = code;
  }

  /** Why, as the messages name it: {@code review.refused.CODE}. */
  public String code() {
    return code;
  }
}
