package jp.yui.scenario.validation;

import java.util.function.Function;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Position;

/**
 * Where a character of an expression stands in the file. In the file it may go over several lines
 * that YAML folds into one, and in quotation marks one character may be written as two.
 */
final class WrittenPlace {
  private final String file;
  private final Function<Position, String> lines;
  private int lineNumber;
  private int[] line;
  private int column;
  private final int quote;

  private WrittenPlace(Position first, Function<Position, String> lines) {
    this.file = first.file();
    this.lines = lines;
    this.lineNumber = first.line();
    this.line = characters(lineNumber);
    this.column = first.column() - 1;
    this.quote = quote();
  }

  /**
   * @param counted the place, counted from the expression's first character as if it stood in one
   *     line
   */
  static Position of(
      Position counted, Value.Expression expression, Function<Position, String> lines) {
    Position first = expression.at();
    // A block that keeps its lines keeps their columns too.
    if (counted.line() != first.line() || lines.apply(first).isEmpty()) {
      return counted;
    }
    WrittenPlace place = new WrittenPlace(first, lines);
    for (int i = first.column(); i < counted.column(); i++) {
      place.forward();
    }
    place.skipLineEnd();
    return new Position(place.file, place.lineNumber, place.column + 1);
  }

  private void forward() {
    if (atLineEnd()) {
      nextLine();
    } else if (quote == '"' && line[column] == '\\') {
      column += length(column + 1 < line.length ? line[column + 1] : 0);
    } else if (quote == '\'' && line[column] == '\'') {
      column += 2;
    } else {
      column++;
    }
  }

  private void skipLineEnd() {
    if (atLineEnd() && column > 0 && hasNext()) {
      nextLine();
    }
  }

  private boolean hasNext() {
    return quote == 0 && line.length > 0 && characters(lineNumber + 1).length > 0;
  }

  /** How long an escape is as written. */
  private static int length(int escaped) {
    return switch (escaped) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private boolean atLineEnd() {
    for (int i = column; i < line.length; i++) {
      if (line[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  /** The space that a fold leaves stands for the line's end and the next line's indentation. */
  private void nextLine() {
    lineNumber++;
    line = characters(lineNumber);
    column = 0;
    while (column < line.length && line[column] == ' ') {
      column++;
    }
  }

  private int[] characters(int number) {
    return lines.apply(new Position(file, number, 1)).codePoints().toArray();
  }

  /** The quotation mark before the expression, or before its {@code =}; 0 if there is none. */
  private int quote() {
    int before = column - 1;
    if (before >= 0 && before < line.length && line[before] == '=') {
      before--;
    }
    boolean quoted =
        before >= 0 && before < line.length && (line[before] == '"' || line[before] == '\'');
    return quoted ? line[before] : 0;
  }
}
