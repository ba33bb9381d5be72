package jp.yui.scenario.expression.function;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/** {@code years-old(birth, day)}: birthdays until that day, the day itself included. */
final class YearsOld implements Function {
  @Override
  public String name() {
    return "years_old";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "years_old",
            Types.NUMBER,
            values -> (long) of(Given.date(values[0]), Given.date(values[1])),
            Types.DATE,
            Types.DATE));
  }

  /** Sure also for a birth partly unknown, when all days that it can be give the same age. */
  private static int of(PartialDate birth, PartialDate on) {
    Given.part(birth, birth.year());
    LocalDate day = on.date().orElseThrow(() -> Failure.of("part-unknown", on));
    if (birth.earliest().isAfter(day)) {
      throw Failure.of("born-later", birth);
    }
    int most = Period.between(birth.earliest(), day).getYears();
    if (birth.latest().isAfter(day) || Period.between(birth.latest(), day).getYears() != most) {
      throw Failure.of("part-unknown", birth);
    }
    return most;
  }
}
