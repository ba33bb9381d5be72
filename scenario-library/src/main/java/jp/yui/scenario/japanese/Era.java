package jp.yui.scenario.japanese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese era since Meiji.
 *
 * <p>明治 is known from 1873-01-01 (明治6年), when the Gregorian calendar came into use. 大正 and 昭和 began
 * on the very day of the change, so that 1912-07-30 may be written in 明治 or 大正, and 1926-12-25 in
 * 大正 or 昭和; 平成 and 令和 began the day after the era before them ended.
 */
public enum Era {
  MEIJI("明治", 'M', '㍾', 1868, LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 30)),
  TAISHO("大正", 'T', '㍽', 1912, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
  SHOWA("昭和", 'S', '㍼', 1926, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
  HEISEI("平成", 'H', '㍻', 1989, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
  REIWA("令和", 'R', '㋿', 2019, LocalDate.of(2019, 5, 1), LocalDate.MAX);

  private static final List<Era> LATEST_FIRST = Arrays.asList(values()).reversed();

  private final String kanji;
  private final char letter;
  private final char ligature;
  private final int firstYear;
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  Era(
      String kanji,
      char letter,
      char ligature,
      int firstYear,
      LocalDate firstDay,
      LocalDate lastDay) {
    this.kanji = kanji;
    this.letter = letter;
    this.ligature = ligature;
    this.firstYear = firstYear;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** The era that a day is written in; on a day of change the new one. Empty before 1873. */
  public static Optional<Era> on(LocalDate day) {
    return LATEST_FIRST.stream().filter(era -> !day.isBefore(era.firstDay)).findFirst();
  }

  /** The era called 昭和, 昭, ㍼, S or s; widths are the caller's. */
  public static Optional<Era> named(String name) {
    return LATEST_FIRST.stream().filter(era -> era.isNamed(name)).findFirst();
  }

  /** 令和 */
  public String kanji() {
    return kanji;
  }

  /** 令 */
  public String abbreviation() {
    return kanji.substring(0, 1);
  }

  /** R */
  public char letter() {
    return letter;
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  /** Inclusive; {@link LocalDate#MAX} for the present era. */
  public LocalDate lastDay() {
    return lastDay;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** 5 (令和5年) → 2023. */
  public int gregorianYear(int eraYear) {
    return firstYear + eraYear - 1;
  }

  /** 2023 → 5 (令和5年). */
  public int eraYear(int gregorianYear) {
    return gregorianYear - firstYear + 1;
  }

  /**
   * The date that was written in this era; {@code null} for a part that is unknown.
   *
   * @param year of the era; 1 is 元年
   * @throws EraException when no day of this era fits
   */
  public PartialDate date(int year, @Nullable Integer month, @Nullable Integer day) {
    if (this == MEIJI && year >= 1 && gregorianYear(year) < firstDay.getYear()) {
      throw new EraException(EraException.Reason.OLD_CALENDAR, "before the Gregorian calendar");
    }
    if (year < 1) {
      throw new EraException(EraException.Reason.OUTSIDE_ERA, "no such year of the era: " + year);
    }
    PartialDate date = inCalendar(gregorianYear(year), month, day);
    if (date.latest().isBefore(firstDay) || date.earliest().isAfter(lastDay)) {
      throw new EraException(EraException.Reason.OUTSIDE_ERA, "not in the era " + kanji);
    }
    return date;
  }

  private static PartialDate inCalendar(int year, @Nullable Integer month, @Nullable Integer day) {
    try {
      return PartialDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new EraException(EraException.Reason.NO_SUCH_DAY, String.valueOf(e.getMessage()));
    }
  }

  private boolean isNamed(String name) {
    return name.equals(kanji)
        || name.equals(abbreviation())
        || name.equals(String.valueOf(ligature))
        || name.equalsIgnoreCase(String.valueOf(letter));
  }
}
