package jp.yui.packaging;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the packager says: Japanese, unless {@code YUI_LANG=en}. */
final class Words {
  static final Locale LANGUAGE =
      "en".equals(System.getenv("YUI_LANG")) ? Locale.ENGLISH : Locale.JAPANESE;

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "jp.yui.packaging.messages",
          LANGUAGE,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Words() {}

  static String say(String key, Object... details) {
    Object[] plain = new Object[details.length];
    for (int i = 0; i < details.length; i++) {
      plain[i] = String.valueOf(details[i]);
    }
    return new MessageFormat(BUNDLE.getString(key), LANGUAGE).format(plain);
  }
}
