package jp.yui.agent.screen;

/** A dry run ends here: nothing was submitted. */
public final class StopBeforeSubmit extends Exception {
  private static final long serialVersionUID = 1L;

  public StopBeforeSubmit() {
    super("stopped before submit");
  }
}
