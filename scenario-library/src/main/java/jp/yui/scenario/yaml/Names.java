package jp.yui.scenario.yaml;

import java.util.regex.Pattern;

/** How things are named: lower-case letters and digits, joined by hyphens. */
final class Names {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern ID = Pattern.compile(NAME + "(/" + NAME + ")*");

  private Names() {}

  static boolean isName(String text) {
    return text.length() <= 60 && NAME.matcher(text).matches();
  }

  static boolean isId(String text) {
    return text.length() <= 200 && ID.matcher(text).matches();
  }
}
