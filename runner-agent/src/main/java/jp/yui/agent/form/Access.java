package jp.yui.agent.form;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** How a data base's owner opens its file and makes its tables. */
public interface Access {
  /**
   * Opens it.
   *
   * @param base the file without {@code .mv.db}
   */
  Connection open(Path base) throws SQLException;

  /** Brings it up to the owner's form; a file that is empty gets all tables. */
  void migrate(Path base) throws SQLException;
}
