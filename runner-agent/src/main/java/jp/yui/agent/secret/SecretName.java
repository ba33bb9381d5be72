package jp.yui.agent.secret;

import java.util.regex.Pattern;

/** What a secret may be called and hold. */
final class SecretName {
  // As an environment variable is written; PKCS#12 would not tell small letters from capitals.
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

  private SecretName() {}

  static boolean isValid(String name) {
    return NAME.matcher(name).matches();
  }

  static String valid(String name) {
    if (!isValid(name)) {
      throw Keystore.TEXTS.problem("secret-name", name);
    }
    return name;
  }

  /** The value itself, if it can be typed into a screen as one line. */
  static char[] validValue(String name, char[] value) {
    if (value.length == 0) {
      throw Keystore.TEXTS.problem("secret-empty", name);
    }
    for (char c : value) {
      if (Character.isISOControl(c)) {
        throw Keystore.TEXTS.problem("secret-control-character", name);
      }
    }
    if (Character.isWhitespace(value[0]) || Character.isWhitespace(value[value.length - 1])) {
      throw Keystore.TEXTS.problem("secret-edge-space", name);
    }
    return value;
  }
}
