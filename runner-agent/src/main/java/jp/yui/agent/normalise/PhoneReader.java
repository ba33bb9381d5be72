package jp.yui.agent.normalise;

import java.util.regex.Pattern;
import jp.yui.scenario.japanese.Widths;

/**
 * Japanese telephone numbers: half-width, parts divided by {@code -} where the file divides them. A
 * number without divisions stays so: where an area code ends is not guessed.
 */
final class PhoneReader implements KindReader {
  private static final Pattern REMARK =
      Pattern.compile("\\((代表?|自宅|携帯|勤務先|会社|本人)\\)|(代表?|自宅|携帯):?");
  private static final Pattern EXTENSION = Pattern.compile("内線|\\(内|ext|#");
  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\d\\D*[、,;/・または及びと]+\\D*0\\d|\\d{4}\\D+0\\d{1,4}\\D?\\d+\\D?\\d{4}|\\d{20,}");

  /** What most numbers look like; they need none of the searches below. */
  private static final Pattern ONE_NUMBER = Pattern.compile("(?!010)[0-9-]{1,14}");

  /** The country code of Japan, with the trunk 0 that some write in spite of it. */
  private static final Pattern JAPAN = Pattern.compile("\\+81[-,、]*(\\(0\\)|\\(0(?=\\d)|0)?");

  private static final Pattern DIVISION = Pattern.compile("[() .-]+");
  private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");
  private static final Pattern ZERO_LOST = Pattern.compile("[1-9]\\d{8,9}");

  /** 0?0 (mobile, IP, 0800) has eleven digits, every other number ten. */
  private static final Pattern COMPLETE = Pattern.compile("0[25-9]0\\d{8}|0(?![25-9]0)[1-9]\\d{8}");

  @Override
  public Reading read(String text) {
    String plain = Blanks.strip(Dashes.plain(Widths.half(text)));
    if (ONE_NUMBER.matcher(plain).matches()) {
      return judged(divided(plain), text);
    }
    String number = Blanks.strip(REMARK.matcher(plain).replaceAll(" "));
    if (EXTENSION.matcher(number).find()) {
      return unread("phone-extension", text);
    }
    boolean coded = number.startsWith("+");
    if (number.startsWith("010") || (coded && !number.startsWith("+81"))) {
      return unread("phone-abroad", text);
    }
    String national = coded ? national(number) : number;
    if (SEVERAL.matcher(national).find()) {
      return unread("phone-several", text);
    }
    Reading reading = judged(divided(national), text);
    if (reading.notes().isEmpty() && !number.equals(plain)) {
      reading = reading.with(Note.mention("phone-remark", text, reading.value()));
    }
    return coded && !reading.value().equals("")
        ? reading.with(Note.mention("phone-japan", text, reading.value()))
        : reading;
  }

  private static String national(String number) {
    return "0" + JAPAN.matcher(number.replace(' ', '-')).replaceFirst("");
  }

  private static String divided(String number) {
    return AT_THE_ENDS.matcher(DIVISION.matcher(number).replaceAll("-")).replaceAll("");
  }

  private static Reading judged(String number, String text) {
    String digits = number.replace("-", "");
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return unread("phone-unreadable", text);
    }
    if (ZERO_LOST.matcher(digits).matches()) {
      return unread("phone-zero-lost", text);
    }
    return COMPLETE.matcher(digits).matches()
        ? Reading.of(number)
        : unread("phone-length", text, digits.length());
  }

  private static Reading unread(String code, Object... values) {
    return Reading.of("", Note.hold(code, values));
  }
}
