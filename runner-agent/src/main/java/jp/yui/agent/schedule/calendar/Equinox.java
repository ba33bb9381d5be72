package jp.yui.agent.schedule.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * The days of the equinoxes by the approximation that is in common use, good for 1949 to 2150. The
 * law leaves them to the gazette of the February before; the Cabinet Office's file tells what it
 * said.
 */
final class Equinox {
  private static final double YEAR = 0.242194;

  private Equinox() {}

  static LocalDate spring(int year) {
    return LocalDate.of(year, Month.MARCH, day(year, 20.8357, 20.8431, 21.8510));
  }

  static LocalDate autumn(int year) {
    return LocalDate.of(year, Month.SEPTEMBER, day(year, 23.2588, 23.2488, 24.2488));
  }

  private static int day(int year, double before1980, double before2100, double later) {
    double start = year < 1980 ? before1980 : year < 2100 ? before2100 : later;
    int leaps = year < 1980 ? (year - 1983) / 4 : (year - 1980) / 4;
    return (int) (start + YEAR * (year - 1980)) - leaps;
  }
}
