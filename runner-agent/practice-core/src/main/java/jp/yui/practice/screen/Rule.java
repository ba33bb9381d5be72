package jp.yui.practice.screen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form that a product's server insists on. */
public enum Rule {
  KANA(matching("[ァ-ヶー・　 ]+")),
  HALFKANA(matching("[ｦ-ﾟ ()\\-.0-9A-Z]+")),
  DATE(Rule::isDate),
  WAREKI(Rule::isWareki),
  POSTAL(matching("\\d{3}-?\\d{4}")),
  PHONE(matching("[0-9-]{9,13}")),
  DIGITS7(matching("\\d{7}"));

  private static final Map<String, Integer> BEFORE_FIRST_YEAR =
      Map.of("明治", 1867, "大正", 1911, "昭和", 1925, "平成", 1988, "令和", 2018);
  private static final Pattern WAREKI_FORM =
      Pattern.compile("(明治|大正|昭和|平成|令和)(元|\\d{1,2})年(\\d{1,2})月(\\d{1,2})日");

  private final Predicate<String> fits;

  Rule(Predicate<String> fits) {
    this.fits = fits;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean fits(String value) {
    return fits.test(value);
  }

  private static Predicate<String> matching(String regex) {
    return Pattern.compile(regex).asMatchPredicate();
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isWareki(String value) {
    Matcher m = WAREKI_FORM.matcher(value);
    if (!m.matches()) {
      return false;
    }
    int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
    int before = BEFORE_FIRST_YEAR.getOrDefault(m.group(1), 0);
    try {
      LocalDate.of(before + year, Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
