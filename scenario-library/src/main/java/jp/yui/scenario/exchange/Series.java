package jp.yui.scenario.exchange;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Which row of numbers a report is counted in: drawn when an agent begins to report. A terminal
 * that takes another's place under the same number begins at 1 again, in a series of its own.
 */
public record Series(String text) implements Word {
  private static final Pattern PATTERN = Pattern.compile("[0-9a-f]{16}");

  public Series {
    Word.checked(text, PATTERN);
  }

  /** A new one. */
  public static Series draw() {
    byte[] bytes = new byte[8];
    new SecureRandom().nextBytes(bytes);
    return new Series(HexFormat.of().formatHex(bytes));
  }
}
