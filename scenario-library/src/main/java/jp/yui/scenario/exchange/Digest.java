package jp.yui.scenario.exchange;

import java.util.regex.Pattern;

/**
 * A SHA-256 in hexadecimal, of a whole screen. Never of a name or a number: those are few, and are
 * found by trying them all.
 */
public record Digest(String text) implements Word {
  private static final Pattern PATTERN = Pattern.compile("[0-9a-f]{64}");

  public Digest {
    Word.checked(text, PATTERN);
  }
}
