package jp.yui.agent.secret;

import java.util.Arrays;

/**
 * A value that no text may show. Printing it gives {@code ***}; there is no getter that a logger or
 * a serialiser would find.
 */
public final class Secret implements AutoCloseable {
  private final char[] value;

  private Secret(char[] value) {
    this.value = value;
  }

  /** Takes a copy, and from now on keeps the value out of all guarded output. */
  public static Secret of(char[] value) {
    Secret secret = new Secret(value.clone());
    Redactor.standard().learn(value);
    return secret;
  }

  /** A copy of the value; the caller wipes it. */
  public char[] reveal() {
    return value.clone();
  }

  /**
   * The value for an interface that takes nothing else; a string cannot be wiped, so only at the
   * very end of its way.
   */
  public String revealAsText() {
    return new String(value);
  }

  /** Overwrites the value in memory. */
  @Override
  public void close() {
    Arrays.fill(value, '\0');
  }

  @Override
  public String toString() {
    return "***";
  }
}
