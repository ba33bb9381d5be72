package jp.yui.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a list may be sorted by. An address names a key of these or it names nothing: what stands in
 * a statement was written in the program, never by whoever asked.
 *
 * @param same columns in which all rows of the list are alike and with which an index begins: H2
 *     walks along an index only where a statement sorts by all of its columns
 * @param tie a column that no two rows share, by which rows are sorted that are otherwise alike
 * @param all the first one holds until somebody asks for another
 */
public record Columns(List<String> same, String tie, List<Column> all) {
  public Columns {
    same = List.copyOf(same);
    all = List.copyOf(all);
  }

  /**
   * A column.
   *
   * @param key as addresses name it
   * @param sql as a statement sorts by it
   * @param down whether the large and the new come first when it is first asked for
   */
  public record Column(String key, String sql, boolean down) {}

  public static Columns tie(String tie) {
    return new Columns(List.of(), tie, List.of());
  }

  /** With columns in which all rows of the list are alike. */
  public Columns within(String... columns) {
    return new Columns(List.of(columns), tie, all);
  }

  /** One more, the small and the old first. */
  public Columns up(String key, String sql) {
    return and(new Column(key, sql, false));
  }

  /** One more, the large and the new first. */
  public Columns down(String key, String sql) {
    return and(new Column(key, sql, true));
  }

  private Columns and(Column column) {
    return new Columns(same, tie, Stream.concat(all.stream(), Stream.of(column)).toList());
  }

  Optional<Column> of(String key) {
    return all.stream().filter(column -> column.key().equals(key)).findFirst();
  }
}
