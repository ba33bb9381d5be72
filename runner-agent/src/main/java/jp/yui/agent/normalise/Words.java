package jp.yui.agent.normalise;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What findings say to a clerk: Japanese unless {@code YUI_LANG=en}. */
final class Words {
  private static final Locale LOCALE =
      "en".equals(System.getenv("YUI_LANG")) ? Locale.ENGLISH : Locale.JAPANESE;

  // No fall-back to the machine's language: a Japanese town hall may run an English Windows.
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "jp.yui.agent.normalise.messages",
          LOCALE,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Words() {}

  static String say(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), LOCALE).format(values);
  }
}
