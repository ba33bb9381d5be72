package jp.yui.scenario.japanese;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A spelling of dates that a form declares: {@code yyyy/M/d}, {@code eyyMMdd}, {@code GN年M月d日}.
 * Letters: y year, M month, d day, G era name (令和, 令, R), N year of the era, e era code of the
 * form. Doubled letters want that many digits. Only spellings that tell a whole day, century or era
 * included, are any.
 */
public record DateSpelling(List<Piece> pieces) {
  /** Every spelling with the name of an era. */
  public static final String WAREKI = "wareki";

  private static final String BETWEEN = "/.年月日-";

  /** What a letter stands for. */
  public enum Part {
    YEAR('y'),
    MONTH('M'),
    DAY('d'),
    ERA('G'),
    ERA_YEAR('N'),
    ERA_CODE('e');

    private final char letter;

    Part(char letter) {
      this.letter = letter;
    }

    static Optional<Part> of(char letter) {
      for (Part part : values()) {
        if (part.letter == letter) {
          return Optional.of(part);
        }
      }
      return Optional.empty();
    }
  }

  /** A part of the date, or what stands between two. */
  public sealed interface Piece {
    /**
     * @param letters how many: one takes as many digits as there are
     */
    record Field(Part part, int letters) implements Piece {}

    record Between(String text) implements Piece {}
  }

  /** Empty where it is no such spelling. */
  public static Optional<DateSpelling> of(String declared) {
    List<Piece> pieces = new ArrayList<>();
    for (int from = 0, to; from < declared.length(); from = to) {
      char c = declared.charAt(from);
      to = from;
      while (to < declared.length() && declared.charAt(to) == c) {
        to++;
      }
      Optional<Part> part = Part.of(c);
      if (part.isEmpty() && BETWEEN.indexOf(c) < 0) {
        return Optional.empty();
      }
      int letters = to - from;
      String text = declared.substring(from, to);
      pieces.add(part.<Piece>map(p -> new Piece.Field(p, letters)).orElse(new Piece.Between(text)));
    }
    DateSpelling spelling = new DateSpelling(List.copyOf(pieces));
    return spelling.tellsADay() ? Optional.of(spelling) : Optional.empty();
  }

  /** Whether it needs the era codes of the form. */
  public boolean needsEraCodes() {
    return parts().contains(Part.ERA_CODE);
  }

  private boolean tellsADay() {
    Set<Part> parts = parts();
    boolean era = parts.contains(Part.ERA) != parts.contains(Part.ERA_CODE);
    boolean noEra = !parts.contains(Part.ERA) && !parts.contains(Part.ERA_CODE);
    boolean year =
        era
            ? parts.contains(Part.YEAR) != parts.contains(Part.ERA_YEAR)
            : noEra && parts.contains(Part.YEAR) && !parts.contains(Part.ERA_YEAR) && wholeYear();
    return year
        && parts.contains(Part.MONTH)
        && parts.contains(Part.DAY)
        && parts.size() == pieces.stream().filter(Piece.Field.class::isInstance).count();
  }

  private boolean wholeYear() {
    return pieces.contains(new Piece.Field(Part.YEAR, 1))
        || pieces.contains(new Piece.Field(Part.YEAR, 4));
  }

  private Set<Part> parts() {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Field field) {
        parts.add(field.part());
      }
    }
    return parts;
  }
}
