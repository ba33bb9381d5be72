package jp.yui.agent.run;

/** The core system does not answer; nothing was posted. The run waits, then stops. */
final class CannotReach extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Object item;

  CannotReach(Object item, Throwable cause) {
    super(cause.getMessage(), cause);
    this.item = item;
  }

  /** What was being posted. */
  Object item() {
    return item;
  }
}
