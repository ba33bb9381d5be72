package jp.yui.scenario.expression;

/** The caller bound a value of a wrong type, or forgot the entry; its message shows no value. */
final class Misbound extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  Misbound(String message) {
    super(message);
  }
}
