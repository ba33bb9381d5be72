package jp.yui.scenario.problem;

/**
 * A place in a text file.
 *
 * @param file the file as the user named it, or its name inside the scenario's folder
 * @param line from 1; 0 when the whole file is meant
 * @param column in characters as a person counts them (code points), from 1; 0 when the whole line
 *     is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  /** A place that stands for the whole file. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  /** The same line, further right. */
  public Position right(int characters) {
    return new Position(file, line, column + characters);
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
