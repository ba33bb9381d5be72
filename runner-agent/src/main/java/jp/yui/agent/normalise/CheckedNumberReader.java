package jp.yui.agent.normalise;

import java.util.function.Predicate;
import jp.yui.scenario.japanese.CheckDigits;
import jp.yui.scenario.japanese.Widths;

/**
 * Numbers with a check digit that a law defines. Blanks and dashes between digits are taken out; a
 * number that fails is not repaired. Messages never repeat the number.
 */
final class CheckedNumberReader implements KindReader {
  private final String code;
  private final int length;
  private final Predicate<String> isValid;

  private CheckedNumberReader(String code, int length, Predicate<String> isValid) {
    this.code = code;
    this.length = length;
    this.isValid = isValid;
  }

  static KindReader myNumber() {
    return new CheckedNumberReader("my-number", 12, CheckDigits::isMyNumber);
  }

  static KindReader corporateNumber() {
    return new CheckedNumberReader("corporate-number", 13, CheckDigits::isCorporateNumber);
  }

  static KindReader municipalityCode() {
    return new CheckedNumberReader("municipality-code", 6, CheckDigits::isMunicipalityCode);
  }

  @Override
  public Reading read(String text) {
    String digits = Dashes.plain(Blanks.remove(Widths.half(text))).replace("-", "");
    if (isValid.test(digits)) {
      return Reading.of(digits);
    }
    boolean onlyDigits = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    String what = !onlyDigits ? "-unreadable" : digits.length() == length ? "-wrong" : "-length";
    return Reading.of("", Note.hold(code + what, digits.length()));
  }
}
