package jp.yui.scenario.expression.function;

import java.util.List;
import jp.yui.scenario.japanese.PartialDate;

/**
 * {@code format(date, "yyyy/MM/dd")}: y year, M month, d day, G name of the era, N year of the era;
 * as many letters as digits at least. Nothing when absent. Only the parts that it names need be
 * known.
 */
public final class Format implements Function {
  private static final String LETTERS = "yMdGN";

  @Override
  public String name() {
    return "format";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "format",
            Types.TEXT,
            values -> of(Given.date(values[0]), Given.text(values[1])),
            Types.DATE,
            Types.TEXT));
  }

  /** Whether it is a pattern: no other ASCII letters, and no year cut to its last digits. */
  public static boolean isPattern(String pattern) {
    return !pattern.replaceAll("yyyy", "").contains("y")
        && pattern
            .chars()
            .noneMatch(c -> c < 128 && Character.isLetter(c) && LETTERS.indexOf(c) < 0)
        && pattern.chars().anyMatch(c -> LETTERS.indexOf(c) >= 0)
        && pattern.length() <= 100;
  }

  private static String of(PartialDate date, String pattern) {
    if (date.isAbsent()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); ) {
      char letter = pattern.charAt(i);
      int next = i + 1;
      while (next < pattern.length() && pattern.charAt(next) == letter) {
        next++;
      }
      text.append(
          LETTERS.indexOf(letter) < 0 ? pattern.substring(i, next) : part(date, letter, next - i));
      i = next;
    }
    return text.toString();
  }

  private static String part(PartialDate date, char letter, int width) {
    return switch (letter) {
      case 'y' -> digits(Given.part(date, date.year()), width);
      case 'M' -> digits(Given.part(date, date.month()), width);
      case 'd' -> digits(Given.part(date, date.day()), width);
      case 'N' -> digits(EraDate.year(date), width);
      default -> EraDate.era(date).kanji();
    };
  }

  private static String digits(int number, int width) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
