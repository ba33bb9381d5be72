package jp.yui.agent.run;

/** A posting failed before anything irrevocable, and may go well on another try. */
final class TryAgain extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Object item;

  TryAgain(Object item, Throwable cause) {
    super(cause.getMessage(), cause);
    this.item = item;
  }

  /** What was being posted. */
  Object item() {
    return item;
  }
}
