package jp.yui.agent.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import jp.yui.scenario.japanese.Era;
import jp.yui.scenario.japanese.EraException;
import jp.yui.scenario.japanese.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes a date of its parts, or says why there is no such date. */
final class DateMaker {
  private static final Set<String> UNKNOWN = Set.of("不詳", "不明", "不");
  private static final LocalDate OLD_CALENDAR_END = LocalDate.of(1873, 1, 1);

  private final boolean partlyUnknown;

  /**
   * @param partlyUnknown whether the item may have unknown parts
   */
  DateMaker(boolean partlyUnknown) {
    this.partlyUnknown = partlyUnknown;
  }

  Reading make(DateParts parts, String text) {
    boolean yearUnknown = isUnknown(parts.year());
    boolean anyUnknown =
        yearUnknown || isUnknownOfYear(parts.month()) || isUnknownOfYear(parts.day());
    if (anyUnknown && !partlyUnknown) {
      return hold("date-unknown-part", text);
    }
    if (parts.month().isBlank() || parts.day().isBlank() || parts.year().isBlank()) {
      return hold("date-blank-part", text);
    }
    if (parts.era() != null && yearUnknown) {
      return hold("date-era-without-year", text);
    }
    return inCalendar(parts, text);
  }

  private static Reading inCalendar(DateParts parts, String text) {
    Integer year = isUnknown(parts.year()) ? null : year(parts.year());
    Integer month =
        isUnknownOfYear(parts.month()) ? null : (Integer) Integer.parseInt(parts.month());
    Integer day = isUnknownOfYear(parts.day()) ? null : (Integer) Integer.parseInt(parts.day());
    Reading reading =
        parts.era() == null
            ? western(year, month, day, text)
            : inEra(parts.era(), year, month, day, text);
    boolean byNumber = isNoPartOfYear(parts.month()) || isNoPartOfYear(parts.day());
    return byNumber ? reading.with(Note.mention("date-unknown-by-number", text)) : reading;
  }

  private static Reading western(
      @Nullable Integer year, @Nullable Integer month, @Nullable Integer day, String text) {
    try {
      PartialDate date = PartialDate.of(year, month, day);
      if (year != null && date.earliest().isBefore(OLD_CALENDAR_END)) {
        return hold("date-old-calendar", text);
      }
      return Reading.of(date);
    } catch (DateTimeException e) {
      return hold("date-impossible", text);
    }
  }

  private static Reading inEra(
      Era era,
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      String text) {
    if (year == null) {
      return hold("date-era-without-year", text);
    }
    try {
      return Reading.of(era.date(year, month, day));
    } catch (EraException e) {
      return switch (e.reason()) {
        case OUTSIDE_ERA -> hold("date-outside-era", text, era.kanji(), period(era));
        case OLD_CALENDAR -> hold("date-old-calendar", text);
        case NO_SUCH_DAY -> hold("date-impossible", text);
      };
    }
  }

  private static String period(Era era) {
    String last = era.lastDay().equals(LocalDate.MAX) ? "" : era.lastDay().toString();
    return era.firstDay() + "～" + last;
  }

  private static int year(String text) {
    return text.equals("元") ? 1 : Integer.parseInt(text);
  }

  private static boolean isUnknown(String part) {
    return UNKNOWN.contains(part) || part.startsWith("?") || part.startsWith("*");
  }

  /** 00 and 99 are no month and no day: systems write them for an unknown one. */
  private static boolean isUnknownOfYear(String part) {
    return isUnknown(part) || isNoPartOfYear(part);
  }

  private static boolean isNoPartOfYear(String part) {
    return part.equals("0") || part.equals("00") || part.equals("99");
  }

  static Reading hold(String code, Object... values) {
    return Reading.of(PartialDate.ABSENT, Note.hold(code, values));
  }
}
