package jp.yui.scenario.japanese;

import java.time.LocalDate;

/**
 * A day as Japan counts it: 令和5年5月1日.
 *
 * @param year of the era, from 1
 */
public record Wareki(Era era, int year, int month, int day) {

  /**
   * @throws EraException for a day before 1873-01-01
   */
  public static Wareki of(LocalDate date) {
    Era era =
        Era.on(date)
            .orElseThrow(
                () ->
                    new EraException(
                        EraException.Reason.OLD_CALENDAR, "before the Gregorian calendar"));
    return new Wareki(era, era.eraYear(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
  }

  /** As documents write it, the first year as 元年: 令和元年5月1日. */
  public String written() {
    return text(year == 1 ? "元" : String.valueOf(year));
  }

  /** As many systems write it, the first year as a number: 令和1年5月1日. */
  public String numbered() {
    return text(String.valueOf(year));
  }

  /** R1.5.1 */
  public String brief() {
    return era.letter() + String.valueOf(year) + "." + month + "." + day;
  }

  private String text(String yearText) {
    return era.kanji() + yearText + "年" + month + "月" + day + "日";
  }
}
