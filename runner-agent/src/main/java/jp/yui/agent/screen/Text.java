package jp.yui.agent.screen;

import java.util.Map;
import java.util.function.Function;

/**
 * What is typed, pressed or looked for. Its value is settled before the screen is touched, save for
 * what the screen itself said earlier in the same run of actions.
 */
public interface Text {

  /**
   * The characters.
   *
   * @param read what was read from the screen so far, by name
   */
  String text(Map<String, String> read);

  /** Whether it says something about a citizen: it never stands in a message or a picture. */
  boolean personal();

  /** Whether it is a password or the like: it never leaves the screen. */
  boolean secret();

  /** A text that anybody may see. */
  static Text of(String text) {
    return new Settled(read -> text, false, false);
  }

  /** A text that says something about a citizen. */
  static Text personal(String text) {
    return new Settled(read -> text, true, false);
  }

  /** A password or the like. */
  static Text secret(String text) {
    return new Settled(read -> text, false, true);
  }

  /** The usual implementation. Its description shows nothing of the text. */
  record Settled(Function<Map<String, String>, String> source, boolean personal, boolean secret)
      implements Text {
    @Override
    public String text(Map<String, String> read) {
      return source.apply(read);
    }

    @Override
    public String toString() {
      return secret ? "Text[secret]" : personal ? "Text[personal]" : "Text";
    }
  }
}
