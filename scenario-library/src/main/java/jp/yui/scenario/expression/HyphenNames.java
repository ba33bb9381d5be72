package jp.yui.scenario.expression;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Names with hyphens, which CEL does not know. Outside of quoted text a hyphen directly between two
 * characters of a name belongs to the name; CEL is given {@code _} in its place, so that everything
 * keeps its column.
 */
final class HyphenNames {
  private final String source;
  private final StringBuilder rewritten;
  private int at;
  private OptionalInt underscore = OptionalInt.empty();

  private HyphenNames(String source) {
    this.source = source;
    this.rewritten = new StringBuilder(source);
  }

  /**
   * @param cel for CEL's parser, of the same length
   * @param underscore where the first name with {@code _} begins, in UTF-16 units: the format has
   *     none
   */
  record Rewritten(String cel, OptionalInt underscore) {}

  static Rewritten rewrite(String source) {
    HyphenNames names = new HyphenNames(source);
    names.run();
    return new Rewritten(names.rewritten.toString(), names.underscore);
  }

  static String toCel(String name) {
    return name.replace('-', '_');
  }

  static String fromCel(String name) {
    return name.replace('_', '-');
  }

  static boolean isNamePart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  private void run() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '"' || c == '\'') {
        skipText(false);
      } else if (c >= '0' && c <= '9') {
        skipNamePart();
      } else if (isNamePart(c)) {
        name();
      } else if (source.startsWith("//", at)) {
        at = source.indexOf('\n', at) < 0 ? source.length() : source.indexOf('\n', at);
      } else {
        at++;
      }
    }
  }

  private void name() {
    int start = at;
    skipNamePart();
    boolean raw = source.substring(start, at).matches("[rRbB]{1,2}");
    if (raw && at < source.length() && (source.charAt(at) == '"' || source.charAt(at) == '\'')) {
      skipText(source.substring(start, at).toLowerCase(Locale.ROOT).contains("r"));
      return;
    }
    while (at + 1 < source.length()
        && source.charAt(at) == '-'
        && isNamePart(source.charAt(at + 1))) {
      rewritten.setCharAt(at, '_');
      at++;
      skipNamePart();
    }
    if (underscore.isEmpty() && source.substring(start, at).contains("_")) {
      underscore = OptionalInt.of(start);
    }
  }

  private void skipNamePart() {
    while (at < source.length() && isNamePart(source.charAt(at))) {
      at++;
    }
  }

  private void skipText(boolean raw) {
    String one = source.substring(at, at + 1);
    String quote = source.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
    at += quote.length();
    while (at < source.length() && !source.startsWith(quote, at)) {
      at += !raw && source.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(source.length(), at + quote.length());
  }
}
