package jp.yui.agent.run;

/** The screen just before submit is not the accepted one; nothing was submitted. */
final class ScreenChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ScreenChanged(String words) {
    super(words);
  }
}
