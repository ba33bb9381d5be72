package jp.yui.scenario.trust;

/** A file that is not what its format demands. Never leaves this room: it becomes a refusal. */
final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Malformed(String why) {
    super(why);
  }
}
