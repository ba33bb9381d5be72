package jp.yui.scenario.japanese;

/** Two dates cannot be compared, since a part that would decide is unknown or no date was given. */
public final class UndecidableDateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PartialDate left;
  private final transient PartialDate right;

  UndecidableDateException(PartialDate left, PartialDate right) {
    super("cannot be compared: a part is unknown");
    this.left = left;
    this.right = right;
  }

  public PartialDate left() {
    return left;
  }

  public PartialDate right() {
    return right;
  }
}
