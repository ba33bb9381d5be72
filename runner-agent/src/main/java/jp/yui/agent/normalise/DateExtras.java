package jp.yui.agent.normalise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What people and systems write around a date: a weekday, a time of day, the year in the other
 * calendar in brackets.
 *
 * @param dates one date, or two that must be the same day
 * @param weekday 月 … 日
 * @param time with its offset from UTC, if any
 */
record DateExtras(List<String> dates, @Nullable String weekday, @Nullable String time) {
  private static final String WEEKDAYS = "月火水木金土日";
  private static final Pattern WEEKDAY =
      Pattern.compile("(.*[0-9日]) ?(?:\\(([月火水木金土日])(?:曜日?)?\\)|([月火水木金土日])曜日?)(.*)");
  private static final Pattern TIME =
      Pattern.compile(
          "(.*[0-9日])[T ]?(?<![0-9])(?:(?<=[日T ])(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)(Z|[+-]\\d{2}:?\\d{2})?)");
  private static final Pattern XML_OFFSET =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(Z|[+-]\\d{2}:\\d{2})");
  private static final Pattern TWO_YEARS =
      Pattern.compile("([^()年]+)年?\\(([^()年]+)年?\\)年?([^()年]+日)");
  private static final Pattern TWO_DATES = Pattern.compile("([^()]+)\\(([^()]+日)\\)");

  /** Takes a text apart that {@link DateText} has made plain. */
  static DateExtras of(String plain) {
    if (plain.indexOf('(') < 0
        && plain.indexOf(':') < 0
        && plain.indexOf('曜') < 0
        && !plain.endsWith("Z")) {
      return new DateExtras(List.of(spelledOut(plain)), null, null);
    }
    String rest = plain;
    String weekday = null;
    Matcher m = WEEKDAY.matcher(rest);
    if (m.matches()) {
      weekday = m.group(2) == null ? m.group(3) : m.group(2);
      rest = (m.group(1) + m.group(4)).strip();
    }
    String time = null;
    m = TIME.matcher(rest);
    if (m.matches()) {
      time = m.group(2) + (m.group(3) == null ? "" : m.group(3));
      rest = m.group(1);
    } else if ((m = XML_OFFSET.matcher(rest)).matches()) {
      time = m.group(2);
      rest = m.group(1);
    }
    return new DateExtras(
        bothYears(rest).stream().map(DateExtras::spelledOut).toList(), weekday, time);
  }

  /** The date that all say, or why they cannot be right. */
  Reading apply(List<Reading> readings, String text) {
    Reading first = readings.getFirst();
    for (Reading other : readings) {
      if (other.notes().stream().anyMatch(Note::holds)) {
        return other;
      }
      if (!other.value().equals(first.value())) {
        return DateMaker.hold("date-years-disagree", text);
      }
    }
    Optional<LocalDate> day = ((PartialDate) first.value()).date();
    if (weekday != null && day.isPresent() && !isOn(day.get(), weekday)) {
      return DateMaker.hold("date-weekday", text, day.get(), weekdayOf(day.get()));
    }
    if (time == null) {
      return first;
    }
    boolean elsewhere = time.matches(".*(Z|[+-]\\d{2}:?\\d{2})") && !time.matches(".*\\+09:?00");
    return elsewhere
        ? DateMaker.hold("date-other-time-zone", text)
        : first.with(Note.mention("date-time-dropped", text));
  }

  /** 昭和30年月日不詳 → 昭和30年不詳月不詳日. */
  private static String spelledOut(String date) {
    if (!date.endsWith("不詳") && !date.endsWith("不明")) {
      return date;
    }
    String known = date.substring(0, date.length() - 2);
    if (known.endsWith("年月日") || known.endsWith("年月")) {
      known = known.substring(0, known.lastIndexOf('年') + 1);
    } else if (known.endsWith("月日")) {
      known = known.substring(0, known.length() - 1);
    }
    if (known.endsWith("年")) {
      return known + "不詳月不詳日";
    }
    return known.endsWith("月") ? known + "不詳日" : date;
  }

  private static List<String> bothYears(String date) {
    Matcher m = TWO_YEARS.matcher(date);
    if (m.matches()) {
      return List.of(m.group(1) + "年" + m.group(3), m.group(2) + "年" + m.group(3));
    }
    m = TWO_DATES.matcher(date);
    List<String> dates = new ArrayList<>();
    if (m.matches()) {
      dates.add(m.group(1));
      dates.add(m.group(2));
    } else {
      dates.add(date);
    }
    return dates;
  }

  private static boolean isOn(LocalDate day, String weekday) {
    return day.getDayOfWeek() == DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1);
  }

  private static char weekdayOf(LocalDate day) {
    return WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
  }
}
