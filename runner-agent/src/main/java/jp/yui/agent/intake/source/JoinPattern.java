package jp.yui.agent.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.model.Form;

/** The {@code as} of a form's join, taken apart: literal texts and numbers of sources. */
public final class JoinPattern {
  private static final Pattern SOURCE = Pattern.compile("\\{(\\d{1,2})}");

  /** A literal text, or the source with this number (from 0). */
  public sealed interface Piece {
    record Literal(String text) implements Piece {}

    record Source(int number) implements Piece {}
  }

  private final List<Piece> pieces;

  private JoinPattern(List<Piece> pieces) {
    this.pieces = pieces;
  }

  public static JoinPattern of(Form.Join join) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = SOURCE.matcher(join.as());
    int done = 0;
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1)) - 1;
      if (number >= 0 && number < join.of().size()) {
        literal(pieces, join.as().substring(done, matcher.start()));
        pieces.add(new Piece.Source(number));
        done = matcher.end();
      }
    }
    literal(pieces, join.as().substring(done));
    return new JoinPattern(List.copyOf(pieces));
  }

  private static void literal(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Literal(text));
    }
  }

  public List<Piece> pieces() {
    return pieces;
  }

  /** The texts put together; empty when all of them are. */
  public String fill(List<String> sources) {
    if (sources.stream().allMatch(String::isEmpty)) {
      return "";
    }
    StringBuilder filled = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Literal literal -> filled.append(literal.text());
        case Piece.Source source -> filled.append(sources.get(source.number()));
      }
    }
    return filled.toString();
  }
}
