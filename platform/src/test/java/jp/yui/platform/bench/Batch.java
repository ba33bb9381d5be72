package jp.yui.platform.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Rows for one table, sent and committed some thousands at a time. */
final class Batch implements AutoCloseable {
  private static final int SIZE = 4000;

  private final PreparedStatement insert;
  private int waiting;

  /**
   * Begins.
   *
   * @param columns as SQL lists them
   */
  Batch(Connection connection, String table, String columns) throws SQLException {
    int count = columns.split(",", -1).length;
    this.insert =
        connection.prepareStatement(
            "insert into %s (%s) values (%s)"
                .formatted(table, columns, String.join(", ", Collections.nCopies(count, "?"))));
  }

  void row(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    if (++waiting == SIZE) {
      send();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    try (insert) {
      send();
    }
  }

  private void send() throws SQLException {
    insert.executeBatch();
    insert.getConnection().commit();
  }
}
