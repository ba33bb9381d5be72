package jp.yui.agent.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A long table, page by page in the order of its numbers: the writer is never kept waiting for a
 * slow reader, and a row that is written meanwhile does no harm.
 */
final class Pages<T> implements Iterator<T> {
  private static final int SIZE = 500;

  /** A record from a row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final Database database;
  private final String sql;
  private final List<Object> given;
  private final Reading<T> reading;
  private final ToLongFunction<T> number;
  private final Queue<T> page = new ArrayDeque<>();
  private long last;
  private boolean more = true;

  private Pages(
      Database database,
      String sql,
      List<Object> given,
      Reading<T> reading,
      ToLongFunction<T> number) {
    this.database = database;
    this.sql = sql;
    this.given = given;
    this.reading = reading;
    this.number = number;
  }

  /**
   * @param sql ends where the condition on the number follows: {@code select … where a.id}
   * @param number by which the pages are ordered: the column at the end of {@code sql}
   */
  static <T> Stream<T> stream(
      Database database,
      String sql,
      List<Object> given,
      Reading<T> reading,
      ToLongFunction<T> number) {
    String column = sql.substring(sql.lastIndexOf(' ') + 1);
    String whole = sql + " > ? order by " + column + " limit " + SIZE;
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Pages<>(database, whole, given, reading, number),
            Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && more) {
      List<T> next = database.read(connection -> fetch(connection.prepareStatement(sql)));
      more = next.size() == SIZE;
      page.addAll(next);
    }
    return !page.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T row = page.remove();
    last = number.applyAsLong(row);
    return row;
  }

  private List<T> fetch(PreparedStatement statement) throws SQLException {
    try (statement) {
      for (int i = 0; i < given.size(); i++) {
        statement.setObject(i + 1, given.get(i));
      }
      statement.setLong(given.size() + 1, last);
      List<T> found = new ArrayList<>(SIZE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reading.of(rows));
        }
      }
      return found;
    }
  }
}
