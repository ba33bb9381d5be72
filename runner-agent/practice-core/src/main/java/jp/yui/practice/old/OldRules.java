package jp.yui.practice.old;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.practice.screen.Checks;
import jp.yui.practice.screen.Field;
import jp.yui.practice.screen.Problem;
import jp.yui.practice.screen.Screen;
import org.springframework.stereotype.Component;

/** What the old product's server insists on: it sees dates, postal codes and phones in pieces. */
@Component
class OldRules {
  private static final Map<String, Integer> BEFORE_FIRST_YEAR =
      Map.of("1", 1867, "2", 1911, "3", 1925, "4", 1988, "5", 2018);

  private final Checks checks;

  OldRules(Checks checks) {
    this.checks = checks;
  }

  List<String> problems(Screen screen, Map<String, String> fields) {
    Map<String, String> joined = new HashMap<>(fields);
    screen.fields().forEach(f -> joined.put(f.id(), value(f, fields)));
    List<Problem> problems = new ArrayList<>(checks.of(screen, joined, List.of()));
    screen
        .fields()
        .filter(f -> !value(f, fields).isEmpty() && !partsFit(f, fields))
        .forEach(f -> problems.add(checks.problem(key(f), f.id(), f.label())));
    if ("1".equals(fields.get("spouse")) && fields.getOrDefault("spouse-name", "").isBlank()) {
      problems.add(checks.problem("problem.spouse", "spouse-name", spouse(screen)));
    }
    return problems.stream().map(Problem::text).toList();
  }

  private static String spouse(Screen screen) {
    return screen
        .fields()
        .filter(f -> f.id().equals("spouse-name"))
        .findFirst()
        .orElseThrow()
        .label();
  }

  /** A field's value as one text; its parts run together where it has parts. */
  private static String value(Field f, Map<String, String> fields) {
    return parts(f).map(p -> fields.getOrDefault(p, "").strip()).collect(Collectors.joining());
  }

  private static Stream<String> parts(Field f) {
    return switch (f.kind()) {
      case WAREKI -> Stream.of("-era", "-year", "-month", "-day").map(p -> f.id() + p);
      case POSTAL -> Stream.of(f.id() + "-1", f.id() + "-2");
      case PHONE -> Stream.of(f.id() + "-1", f.id() + "-2", f.id() + "-3");
      case TEXT, AREA, DATE, LIST, RADIO, CODE, CHECK, FILE -> Stream.of(f.id());
    };
  }

  private static boolean partsFit(Field f, Map<String, String> fields) {
    return switch (f.kind()) {
      case WAREKI -> {
        List<String> p = parts(f).map(n -> fields.getOrDefault(n, "").strip()).toList();
        yield eraDate(p.get(0), p.get(1), p.get(2), p.get(3));
      }
      case POSTAL -> value(f, fields).matches("\\d{7}");
      case PHONE -> value(f, fields).matches("\\d{9,11}");
      case TEXT, AREA, DATE, LIST, RADIO, CODE, CHECK, FILE -> true;
    };
  }

  private static String key(Field f) {
    return switch (f.kind()) {
      case POSTAL -> "problem.postal";
      case PHONE -> "problem.phone";
      case WAREKI, TEXT, AREA, DATE, LIST, RADIO, CODE, CHECK, FILE -> "problem.era";
    };
  }

  /** Month or day 00 stand for unknown; era 9 for a date that is unknown as a whole. */
  private static boolean eraDate(String era, String year, String month, String day) {
    if (era.equals("9")) {
      return (year + month + day).isEmpty();
    }
    Integer before = BEFORE_FIRST_YEAR.get(era);
    if (before == null || !Stream.of(year, month, day).allMatch(p -> p.matches("\\d{1,2}"))) {
      return false;
    }
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    try {
      LocalDate.of(before + Integer.parseInt(year), m == 0 ? 1 : m, d == 0 ? 1 : d);
      return !year.equals("0") && !year.equals("00");
    } catch (DateTimeException e) {
      return false;
    }
  }
}
