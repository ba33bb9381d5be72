package jp.yui.agent.screen;

/** Stands at the irrevocable press. */
public interface Gate {

  /**
   * Everything on the screen has been read back and the button is there; the press comes next. What
   * must be durable before it is made so here, and the picture is taken.
   *
   * @throws StopBeforeSubmit to end here, without the press
   */
  void beforeSubmit() throws StopBeforeSubmit;

  /** The press returned. Not called when it is unknown whether the press arrived. */
  void submitted();

  /** For actions without a submit; refuses one. */
  Gate CLOSED =
      new Gate() {
        @Override
        public void beforeSubmit() throws StopBeforeSubmit {
          throw new StopBeforeSubmit();
        }

        @Override
        public void submitted() {}
      };
}
