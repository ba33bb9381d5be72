package jp.yui.agent.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The next number of a table: without gaps, for there is one writer and nothing is deleted. */
final class Numbers {
  private Numbers() {}

  static long next(Connection connection, String table) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select coalesce(max(id), 0) + 1 from " + table);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
