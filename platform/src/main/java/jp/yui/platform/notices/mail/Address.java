package jp.yui.platform.notices.mail;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What counts as a mail address: one, plain, with nothing in it that a mail's head could misread.
 */
public final class Address {
  private static final int LONGEST = 254;
  private static final String LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern ONE =
      Pattern.compile(LOCAL + "(?:\\." + LOCAL + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

  private Address() {}

  /** As typed, wide letters made narrow. */
  public static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  public static boolean isOne(String address) {
    int at = address.indexOf('@');
    return address.length() <= LONGEST && at <= 64 && ONE.matcher(address).matches();
  }
}
