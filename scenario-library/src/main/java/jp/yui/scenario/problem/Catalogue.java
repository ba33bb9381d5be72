package jp.yui.scenario.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that people see of one room, in one language. */
public final class Catalogue {
  private final ResourceBundle texts;

  /**
   * The texts of a room.
   *
   * @param bundle its resource bundle: {@code jp.yui.scenario.problem.messages}
   */
  public Catalogue(String bundle, Locale language) {
    // No fall-back to the machine's language: a Japanese town hall may run an English Windows.
    this.texts =
        ResourceBundle.getBundle(
            bundle,
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of that key, with {@code {0}}, {@code {1}} … replaced; other braces stay. */
  public String message(String key, Object... details) {
    String pattern = texts.getString(key);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      if (holdsPlace(pattern, i) && pattern.charAt(i + 1) - '0' < details.length) {
        out.append(details[pattern.charAt(i + 1) - '0']);
        i += 2;
      } else {
        out.append(pattern.charAt(i));
      }
    }
    return out.toString();
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  private static boolean holdsPlace(String pattern, int i) {
    return i + 2 < pattern.length()
        && pattern.charAt(i) == '{'
        && Character.isDigit(pattern.charAt(i + 1))
        && pattern.charAt(i + 2) == '}';
  }
}
