package jp.yui.agent.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.Era;
import org.jspecify.annotations.Nullable;

/**
 * A spelling that a form declares under {@code dates}: {@code yyyy/M/d}, {@code M/d/yyyy}, {@code
 * eyyMMdd}. Letters: y year, M month, d day, e era code of the form, G era name (令和, 令, R), N year
 * of the era. Doubled letters want that many digits. {@code wareki} means every spelling with an
 * era.
 */
final class DatePattern {
  private final Pattern pattern;
  private final Map<String, String> eraCodes;

  DatePattern(String declared, Map<String, String> eraCodes) {
    this.pattern = Pattern.compile(expression(declared));
    this.eraCodes = eraCodes;
  }

  /** The parts, where the text is spelled so and its year is certain. */
  Optional<DateParts> read(String text) {
    Matcher m = pattern.matcher(text);
    Map<String, Integer> names = pattern.namedGroups();
    boolean whole =
        (names.containsKey("y") || names.containsKey("N"))
            && names.containsKey("M")
            && names.containsKey("d");
    if (!whole || !m.matches()) {
      return Optional.empty();
    }
    String year = m.group(names.containsKey("N") ? "N" : "y");
    String month = m.group("M");
    String day = m.group("d");
    if (names.containsKey("G") || names.containsKey("e")) {
      @Nullable String era = names.containsKey("G") ? m.group("G") : eraCodes.get(m.group("e"));
      return Optional.ofNullable(era)
          .flatMap(Era::named)
          .map(e -> new DateParts(e, year, month, day));
    }
    return year.length() == 4
        ? Optional.of(new DateParts(null, year, month, day))
        : Optional.empty();
  }

  private static String expression(String declared) {
    StringBuilder expression = new StringBuilder();
    Map<Character, Boolean> seen = new HashMap<>();
    int i = 0;
    while (i < declared.length()) {
      char c = declared.charAt(i);
      int from = i;
      while (i < declared.length() && declared.charAt(i) == c) {
        i++;
      }
      boolean letter = "yMdeGN".indexOf(c) >= 0 && seen.put(c, true) == null;
      expression.append(
          letter
              ? "(?<" + c + ">" + part(c, i - from) + ")"
              : Pattern.quote(declared.substring(from, i)));
    }
    return expression.toString();
  }

  private static String part(char letter, int length) {
    return switch (letter) {
      case 'e' -> "[0-9A-Za-z]{" + length + "}";
      case 'G' -> "明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr]";
      case 'y' -> length == 1 ? "\\d{1,4}" : "\\d{" + length + "}";
      case 'N' -> length == 1 ? "元|\\d{1,2}" : "元|\\d{2}";
      default -> (length == 1 ? "\\d{1,2}" : "\\d{2}") + "|不詳|不明|\\?+|\\*+";
    };
  }
}
