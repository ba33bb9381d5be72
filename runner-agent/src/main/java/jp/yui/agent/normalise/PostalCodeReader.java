package jp.yui.agent.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.Widths;

/** Postal codes: {@code 123-4567}, half-width. A code with too few is never filled up. */
final class PostalCodeReader implements KindReader {
  private static final Pattern SEVEN = Pattern.compile("〒?(\\d{3})-?(\\d{4})");

  @Override
  public Reading read(String text) {
    String plain = Dashes.plain(Blanks.remove(Widths.half(text)));
    Matcher seven = SEVEN.matcher(plain);
    if (seven.matches()) {
      return Reading.of(seven.group(1) + "-" + seven.group(2));
    }
    long digits = plain.chars().filter(c -> c >= '0' && c <= '9').count();
    return Reading.of(
        "",
        digits > 0 && digits < 7
            ? Note.hold("postal-code-short", digits)
            : Note.hold("postal-code-unreadable"));
  }
}
