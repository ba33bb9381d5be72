package jp.yui.agent.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.Widths;

/** Whole numbers: {@code 5,628}, {@code ５６２８円}, {@code ▲5,628} and {@code △5,628} (below zero). */
final class NumberReader implements KindReader {
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");
  private static final Pattern WHOLE =
      Pattern.compile("([+▲△-])?[\\\\¥]?([+▲△-])?(\\d+|\\d{1,3}(,\\d{3})+)(円)?");
  private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d([.]\\d+)?[Ee][+]?\\d+");
  private static final Pattern FRACTION = Pattern.compile("[+▲△-]?[\\d,]+[.]\\d+");

  @Override
  public Reading read(String text) {
    String half = Widths.half(text).replace('￥', '¥');
    Matcher quoted = QUOTED.matcher(half);
    String plain = Blanks.strip(quoted.matches() ? quoted.group(1) : half);
    if (!plain.isEmpty() && Dashes.isDash(plain.codePointAt(0))) {
      plain = "-" + plain.substring(1);
    }
    Matcher whole = WHOLE.matcher(plain);
    if (whole.matches() && (whole.group(1) == null || whole.group(2) == null)) {
      return value(whole, text);
    }
    if (EXPONENT.matcher(plain).matches()) {
      return Reading.of("", Note.hold("code-exponent", plain));
    }
    return Reading.of(
        "",
        FRACTION.matcher(plain).matches()
            ? Note.hold("number-fraction", text)
            : Note.hold("number-unreadable", text));
  }

  private static Reading value(Matcher whole, String text) {
    String sign = whole.group(1) == null ? whole.group(2) : whole.group(1);
    String digits = whole.group(3).replace(",", "");
    try {
      long size = Long.parseLong(digits);
      if (sign == null || sign.equals("+")) {
        return Reading.of(size);
      }
      return sign.equals("-")
          ? Reading.of(-size)
          : Reading.of(-size, Note.mention("number-triangle", text, -size));
    } catch (NumberFormatException e) {
      return Reading.of("", Note.hold("number-too-large", text));
    }
  }
}
