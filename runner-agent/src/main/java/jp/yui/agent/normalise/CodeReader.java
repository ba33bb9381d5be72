package jp.yui.agent.normalise;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.Widths;

/**
 * Digits and letters that identify: half-width, leading zeros kept. What a spreadsheet made of them
 * (1.23E+11, 123.0) is not undone.
 */
final class CodeReader implements KindReader {
  private static final Pattern EXPONENT = Pattern.compile("\\d([.]\\d+)?[Ee][+]?\\d+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.]0+");

  /** How people keep Excel from dropping zeros: {@code ="0012"}, {@code '0012}. */
  private static final Pattern PROTECTED = Pattern.compile("=\"([^\"]*)\"|'([^']*)");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+");

  private final OptionalInt digits;

  /**
   * @param digits how many it must have, where that is known
   */
  CodeReader(OptionalInt digits) {
    this.digits = digits;
  }

  @Override
  public Reading read(String text) {
    Reading reading = code(text);
    String code = String.valueOf(reading.value());
    if (digits.isEmpty() || code.isEmpty()) {
      return reading;
    }
    int wanted = digits.getAsInt();
    if (!code.matches("[0-9]+")) {
      return reading.with(Note.hold("code-not-digits", code, wanted));
    }
    return code.length() == wanted
        ? reading
        : reading.with(Note.hold("code-digits", code, code.length(), wanted));
  }

  private static Reading code(String text) {
    String half = Dashes.plainBetween(Widths.half(text));
    if (EXPONENT.matcher(half).matches() && half.indexOf('+') > 0) {
      return Reading.of("", Note.hold("code-exponent", half));
    }
    if (DECIMAL.matcher(half).matches() || THOUSANDS.matcher(half).matches()) {
      return Reading.of("", Note.hold("code-as-number", half));
    }
    Matcher wrapped = PROTECTED.matcher(half);
    if (wrapped.matches()) {
      String inside = wrapped.group(1) == null ? wrapped.group(2) : wrapped.group(1);
      return Reading.of(inside.strip(), Note.mention("code-protected", half));
    }
    return half.chars().anyMatch(Blanks::isBlank)
        ? Reading.of(half, Note.mention("code-blank"))
        : Reading.of(half);
  }
}
