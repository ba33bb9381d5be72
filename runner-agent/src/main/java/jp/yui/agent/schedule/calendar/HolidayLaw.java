package jp.yui.agent.schedule.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The national holidays as the law has them (国民の祝日に関する法律, with its amendments and the special laws
 * for single years), from 1949 on.
 */
final class HolidayLaw {
  static final int FIRST = 1949;
  static final int LAST = 2150;

  /** 振替休日: since the amendment of 12 April 1973. */
  private static final LocalDate SUBSTITUTES = LocalDate.of(1973, 4, 12);

  /** 国民の休日: since the amendment of 27 December 1985. */
  private static final LocalDate BETWEEN = LocalDate.of(1985, 12, 27);

  /** Since then a substitute is the next day that is none, not only the Monday. */
  private static final int CHAINS = 2007;

  private static final int FOR_EVER = Integer.MAX_VALUE;

  /** In which years which day is a holiday. */
  private record Rule(int from, int to, String name, Day day) {}

  /** The day in a year. */
  private interface Day {
    LocalDate in(int year);
  }

  private static final List<Rule> RULES =
      List.of(
          rule(1949, FOR_EVER, "元日", on(1, 1)),
          rule(1949, 1999, "成人の日", on(1, 15)),
          rule(2000, FOR_EVER, "成人の日", monday(2, 1)),
          rule(1967, FOR_EVER, "建国記念の日", on(2, 11)),
          rule(2020, FOR_EVER, "天皇誕生日", on(2, 23)),
          rule(1949, FOR_EVER, "春分の日", Equinox::spring),
          rule(1949, 1988, "天皇誕生日", on(4, 29)),
          rule(1989, 2006, "みどりの日", on(4, 29)),
          rule(2007, FOR_EVER, "昭和の日", on(4, 29)),
          rule(1949, FOR_EVER, "憲法記念日", on(5, 3)),
          rule(2007, FOR_EVER, "みどりの日", on(5, 4)),
          rule(1949, FOR_EVER, "こどもの日", on(5, 5)),
          rule(1996, 2002, "海の日", on(7, 20)),
          rule(2003, 2019, "海の日", monday(3, 7)),
          rule(2022, FOR_EVER, "海の日", monday(3, 7)),
          rule(2016, 2019, "山の日", on(8, 11)),
          rule(2022, FOR_EVER, "山の日", on(8, 11)),
          rule(1966, 2002, "敬老の日", on(9, 15)),
          rule(2003, FOR_EVER, "敬老の日", monday(3, 9)),
          rule(1949, FOR_EVER, "秋分の日", Equinox::autumn),
          rule(1966, 1999, "体育の日", on(10, 10)),
          rule(2000, 2019, "体育の日", monday(2, 10)),
          rule(2022, FOR_EVER, "スポーツの日", monday(2, 10)),
          rule(1949, FOR_EVER, "文化の日", on(11, 3)),
          rule(1949, FOR_EVER, "勤労感謝の日", on(11, 23)),
          rule(1989, 2018, "天皇誕生日", on(12, 23)),
          // Single years, by laws of their own.
          rule(1959, 1959, "結婚の儀", on(4, 10)),
          rule(1989, 1989, "大喪の礼", on(2, 24)),
          rule(1990, 1990, "即位礼正殿の儀", on(11, 12)),
          rule(1993, 1993, "結婚の儀", on(6, 9)),
          rule(2019, 2019, "即位の日", on(5, 1)),
          rule(2019, 2019, "即位礼正殿の儀", on(10, 22)),
          // The years of the Olympic Games.
          rule(2020, 2020, "海の日", on(7, 23)),
          rule(2020, 2020, "スポーツの日", on(7, 24)),
          rule(2020, 2020, "山の日", on(8, 10)),
          rule(2021, 2021, "海の日", on(7, 22)),
          rule(2021, 2021, "スポーツの日", on(7, 23)),
          rule(2021, 2021, "山の日", on(8, 8)));

  private HolidayLaw() {}

  /** All holidays of a year with their names, in order; empty outside the years that it covers. */
  static NavigableMap<LocalDate, String> of(int year) {
    NavigableMap<LocalDate, String> named = new TreeMap<>();
    if (year < FIRST || year > LAST) {
      return named;
    }
    for (Rule rule : RULES) {
      if (rule.from() <= year && year <= rule.to()) {
        named.put(rule.day().in(year), rule.name());
      }
    }
    NavigableMap<LocalDate, String> all = new TreeMap<>(named);
    substitutes(named, all);
    between(named, all);
    return Collections.unmodifiableNavigableMap(all);
  }

  /** 第三条第二項: a holiday on a Sunday is made up for. */
  private static void substitutes(
      NavigableMap<LocalDate, String> named, NavigableMap<LocalDate, String> all) {
    for (LocalDate day : named.keySet()) {
      if (day.getDayOfWeek() != SUNDAY || day.isBefore(SUBSTITUTES)) {
        continue;
      }
      LocalDate next = day.plusDays(1);
      while (day.getYear() >= CHAINS && named.containsKey(next)) {
        next = next.plusDays(1);
      }
      all.putIfAbsent(next, "休日");
    }
  }

  /** 第三条第三項: a day between two holidays is one. */
  private static void between(
      NavigableMap<LocalDate, String> named, NavigableMap<LocalDate, String> all) {
    for (LocalDate day : named.keySet()) {
      LocalDate next = day.plusDays(1);
      boolean sunday = next.getDayOfWeek() == SUNDAY && next.getYear() < CHAINS;
      if (named.containsKey(next.plusDays(1)) && !next.isBefore(BETWEEN) && !sunday) {
        all.putIfAbsent(next, "休日");
      }
    }
  }

  private static Rule rule(int from, int to, String name, Day day) {
    return new Rule(from, to, name, day);
  }

  private static Day on(int month, int day) {
    return year -> LocalDate.of(year, month, day);
  }

  private static Day monday(int which, int month) {
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, MONDAY));
  }
}
