package jp.yui.scenario.expression.function;

import java.time.LocalDate;
import jp.yui.scenario.japanese.Era;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.japanese.Wareki;

/** Dates told in eras, as far as their known parts allow. */
final class EraDate {
  private EraDate() {}

  /** The whole day. */
  static Wareki of(PartialDate date) {
    LocalDate day = date.date().orElseThrow(() -> Failure.of("part-unknown", date));
    era(date);
    return Wareki.of(day);
  }

  /** The era, which is sure also without the day when the whole year (or month) lies in one. */
  static Era era(PartialDate date) {
    Given.part(date, date.year());
    Era first = eraOf(date, date.earliest());
    if (first != eraOf(date, date.latest())) {
      throw Failure.of("part-unknown", date);
    }
    return first;
  }

  static int year(PartialDate date) {
    int year = Given.part(date, date.year());
    return era(date).eraYear(year);
  }

  private static Era eraOf(PartialDate date, LocalDate day) {
    return Era.on(day).orElseThrow(() -> Failure.of("old-calendar", date));
  }
}
