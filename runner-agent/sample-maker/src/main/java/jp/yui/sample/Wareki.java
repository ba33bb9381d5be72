package jp.yui.sample;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes dates in Japanese eras as forms do. */
final class Wareki {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern YEAR_ONLY = Pattern.compile("(1[89]|20)\\d\\d");

  private Wareki() {}

  /** 昭和60年4月1日 for an ISO date, 昭和30年月日不詳 for a year alone; any other text as it is. */
  static String spelled(String text) {
    if (ISO.matcher(text).matches()) {
      LocalDate date = LocalDate.parse(text);
      return year(date) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
    Matcher year = YEAR_ONLY.matcher(text);
    return year.matches() ? year(LocalDate.of(Integer.parseInt(text), 12, 31)) + "年月日不詳" : text;
  }

  private static String year(LocalDate date) {
    JapaneseDate japanese = JapaneseDate.from(date);
    int number = japanese.get(ChronoField.YEAR_OF_ERA);
    return japanese.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN)
        + (number == 1 ? "元" : Integer.toString(number));
  }
}
