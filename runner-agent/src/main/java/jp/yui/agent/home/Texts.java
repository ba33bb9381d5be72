package jp.yui.agent.home;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What one room says to a person: Japanese, unless {@code YUI_LANG=en}. */
public final class Texts {
  private static final Locale LANGUAGE =
      "en".equals(System.getenv("YUI_LANG")) ? Locale.ENGLISH : Locale.JAPANESE;

  private final ResourceBundle bundle;

  /**
   * The texts in {@code messages.properties} beside that class.
   *
   * @param room any class of the package
   */
  public Texts(Class<?> room) {
    // No fall-back to the machine's language: a Japanese town hall may run an English Windows.
    this.bundle =
        ResourceBundle.getBundle(
            room.getPackageName() + ".messages",
            LANGUAGE,
            room.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The text of that key, its {@code {0}} … filled in; numbers stay plain. */
  public String say(String key, Object... details) {
    Object[] plain = new Object[details.length];
    for (int i = 0; i < details.length; i++) {
      plain[i] = String.valueOf(details[i]);
    }
    return new MessageFormat(bundle.getString(key), LANGUAGE).format(plain);
  }

  /** The language that it is said in. */
  public Locale language() {
    return LANGUAGE;
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** A problem whose code is that key and whose message is its text. */
  public AgentProblem problem(String key, Object... details) {
    return new AgentProblem(key, say(key, details));
  }
}
