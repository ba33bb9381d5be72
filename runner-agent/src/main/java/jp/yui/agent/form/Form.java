package jp.yui.agent.form;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Which form a data base has: the number of the newest script that made it. */
final class Form {
  static final String HISTORY = "flyway_schema_history";

  private Form() {}

  /** 0 if nothing was made yet. */
  static int of(Connection connection) throws SQLException {
    try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
      if (!tables.next()) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "select max(cast(\"version\" as int)) from \""
                    + HISTORY
                    + "\" where \"success\" and \"version\" is not null")) {
      return newest.next() ? newest.getInt(1) : 0;
    }
  }

  /** Closes the file itself, whatever settings keep it open. */
  static void shutDown(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
    connection.close();
  }
}
