package jp.yui.agent.normalise;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.Era;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of a date that can be read in one way only. Era codes count only as the form
 * declares them.
 */
final class DateSpellings {
  private static final String ERA = "(明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr])";
  private static final String UNKNOWN = "不詳|不明|\\?+|\\*+";

  private static final Pattern IN_KANJI =
      Pattern.compile(
          "(西暦|"
              + ERA
              + ")?(元|\\d{1,4}|"
              + UNKNOWN
              + "|)年"
              + "(\\d{1,2}|"
              + UNKNOWN
              + "|)月"
              + "(\\d{1,2}|"
              + UNKNOWN
              + "|)日(?:生|生まれ)?");

  private static final Pattern SEPARATED =
      Pattern.compile(
          ERA
              + "?(元|\\d{1,4}|"
              + UNKNOWN
              + ")([./、,・-])"
              + "(\\d{1,2}|"
              + UNKNOWN
              + ")\\3(\\d{1,2}|"
              + UNKNOWN
              + ")");

  private static final Pattern COMPACT_ERA = Pattern.compile(ERA + "(\\d\\d)(\\d\\d)(\\d\\d)");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

  /** {@code 5-05-05-01}, {@code 5 05年5月1日}: an era code set apart from the year. */
  private static final Pattern CODE_APART =
      Pattern.compile(
          "([0-9A-Za-z]{1,2})[ :./-](元|\\d{1,2})([./年-])(\\d{1,2})([./月-])(\\d{1,2})日?");

  private static final Pattern CODE_COMPACT =
      Pattern.compile("([0-9A-Za-z]{1,2})[ :./-]?(\\d\\d)(\\d\\d)(\\d\\d)");

  /** The code and a year of two digits written together. */
  private static final Pattern CODE_JOINED =
      Pattern.compile("([0-9A-Za-z])(\\d\\d)([./年-])(\\d{1,2})([./月-])(\\d{1,2})日?");

  private final Map<String, String> eraCodes;

  DateSpellings(Map<String, String> eraCodes) {
    this.eraCodes = eraCodes;
  }

  Optional<DateParts> read(String text) {
    Matcher m = IN_KANJI.matcher(text);
    if (m.matches()) {
      @Nullable String era = m.group(2);
      boolean western =
          "西暦".equals(m.group(1)) || m.group(3).length() == 4 || isUnknown(m.group(3));
      return parts(era, western, m.group(3), m.group(4), m.group(5), text);
    }
    m = SEPARATED.matcher(text);
    if (m.matches()) {
      boolean western = m.group(2).length() == 4 || isUnknown(m.group(2));
      return parts(m.group(1), western, m.group(2), m.group(4), m.group(5), text);
    }
    m = COMPACT_ERA.matcher(text);
    if (m.matches()) {
      return parts(m.group(1), false, m.group(2), m.group(3), m.group(4), text);
    }
    m = COMPACT.matcher(text);
    if (m.matches() && isYear(m.group(1))) {
      return Optional.of(new DateParts(null, m.group(1), m.group(2), m.group(3)));
    }
    return byCode(text);
  }

  private Optional<DateParts> parts(
      @Nullable String era, boolean western, String year, String month, String day, String text) {
    if (era != null) {
      return year.length() > 2 && !isUnknown(year)
          ? Optional.empty()
          : Era.named(era).map(e -> new DateParts(e, year, month, day));
    }
    return western ? Optional.of(new DateParts(null, year, month, day)) : byCode(text);
  }

  private Optional<DateParts> byCode(String text) {
    if (eraCodes.isEmpty()) {
      return Optional.empty();
    }
    Matcher m = CODE_APART.matcher(text);
    if (m.matches()) {
      return coded(m.group(1), m.group(2), m.group(4), m.group(6));
    }
    m = CODE_COMPACT.matcher(text);
    if (m.matches()) {
      return coded(m.group(1), m.group(2), m.group(3), m.group(4));
    }
    m = CODE_JOINED.matcher(text);
    return m.matches() ? coded(m.group(1), m.group(2), m.group(4), m.group(6)) : Optional.empty();
  }

  private Optional<DateParts> coded(String code, String year, String month, String day) {
    return Optional.ofNullable(eraCodes.get(code))
        .flatMap(Era::named)
        .map(era -> new DateParts(era, year, month, day));
  }

  private static boolean isUnknown(String part) {
    return part.isEmpty() || "不?*".indexOf(part.charAt(0)) >= 0;
  }

  /** What can be the year of a citizen's date; otherwise the digits may begin with an era code. */
  private static boolean isYear(String digits) {
    int year = Integer.parseInt(digits);
    return year >= 1868 && year < 2200;
  }
}
