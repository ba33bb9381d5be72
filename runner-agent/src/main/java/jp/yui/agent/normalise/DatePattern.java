package jp.yui.agent.normalise;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.DateSpelling;
import jp.yui.scenario.japanese.DateSpelling.Part;
import jp.yui.scenario.japanese.DateSpelling.Piece;
import jp.yui.scenario.japanese.Era;
import org.jspecify.annotations.Nullable;

/** Reads the dates that are written in a spelling which the form declares. */
final class DatePattern {
  private final Pattern pattern;
  private final Map<String, String> eraCodes;

  DatePattern(DateSpelling declared, Map<String, String> eraCodes) {
    this.pattern = Pattern.compile(expression(declared));
    this.eraCodes = eraCodes;
  }

  /** The parts, where the text is spelled so and its year is certain. */
  Optional<DateParts> read(String text) {
    Matcher m = pattern.matcher(text);
    Map<String, Integer> names = pattern.namedGroups();
    if (!m.matches()) {
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

  private static String expression(DateSpelling declared) {
    StringBuilder expression = new StringBuilder();
    for (Piece piece : declared.pieces()) {
      expression.append(
          switch (piece) {
            case Piece.Field(Part part, int letters) ->
                "(?<" + group(part) + ">" + part(part, letters) + ")";
            case Piece.Between(String text) -> Pattern.quote(text);
          });
    }
    return expression.toString();
  }

  private static String group(Part part) {
    return switch (part) {
      case YEAR -> "y";
      case MONTH -> "M";
      case DAY -> "d";
      case ERA -> "G";
      case ERA_YEAR -> "N";
      case ERA_CODE -> "e";
    };
  }

  private static String part(Part part, int length) {
    return switch (part) {
      case ERA_CODE -> "[0-9A-Za-z]{" + length + "}";
      case ERA -> "明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr]";
      case YEAR -> length == 1 ? "\\d{1,4}" : "\\d{" + length + "}";
      case ERA_YEAR -> length == 1 ? "元|\\d{1,2}" : "元|\\d{2}";
      case MONTH, DAY -> (length == 1 ? "\\d{1,2}" : "\\d{2}") + "|不詳|不明|\\?+|\\*+";
    };
  }
}
