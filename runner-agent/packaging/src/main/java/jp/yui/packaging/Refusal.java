package jp.yui.packaging;

/** Why no package was made; for the person who asked for it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String key, Object... details) {
    super(Words.say(key, details));
  }
}
