package jp.yui.agent.run;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import jp.yui.scenario.japanese.EraException;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.japanese.Wareki;

/** How screens show a date whose parts were typed one by one; for covering it in pictures. */
final class DateSpellings {
  private DateSpellings() {}

  static Stream<String> of(PartialDate date) {
    return date.date().stream().flatMap(DateSpellings::of);
  }

  private static Stream<String> of(LocalDate day) {
    Stream<String> plain =
        Stream.of("uuuu-MM-dd", "uuuu/MM/dd", "uuuu/M/d", "uuuu年M月d日", "uuuu年MM月dd日")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).format(day));
    return Stream.concat(plain, eras(day));
  }

  private static Stream<String> eras(LocalDate day) {
    // Before 1873 the calendar was another one, and no screen of ours writes such a day.
    try {
      Wareki wareki = Wareki.of(day);
      return Stream.of(wareki.numbered(), wareki.written(), wareki.brief());
    } catch (EraException e) {
      return Stream.of();
    }
  }
}
