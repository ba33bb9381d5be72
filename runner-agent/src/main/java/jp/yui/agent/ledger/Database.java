package jp.yui.agent.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.secret.Secret;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The ledger's database: one encrypted file, one connection, one writer at a time. */
final class Database implements AutoCloseable {
  /** Newest of the numbered scripts beside this class; older ledgers are brought up to it. */
  static final String VERSION = "1";

  /** Work on the connection; what it throws undoes it. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final Connection connection;
  private final ReentrantLock lock = new ReentrantLock();

  private Database(Connection connection) {
    this.connection = connection;
  }

  static Database open(Home home, Keystore keystore) {
    Path file = home.ledger().resolve("ledger.mv.db");
    boolean exists = prepare(file);
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl(url(home.ledger().resolve("ledger")));
    source.setUser("yui");
    try (Secret key = keystore.ledgerKey(exists)) {
      // The first word opens the file; the second is the user's, of no weight in an embedded file.
      source.setPassword(key.revealAsText() + " yui");
      Connection connection = source.getConnection();
      migrate(connection, source);
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (SQLException e) {
      throw switch (e.getErrorCode()) {
        case 90049, 28000 -> LedgerProblem.of("ledger-wrong-key", file);
        case 90030 -> LedgerProblem.of("ledger-damaged", file);
        default -> LedgerProblem.of(e);
      };
    }
  }

  /** Whether there is a ledger already; if not, its file is made for its owner, before H2 does. */
  private static boolean prepare(Path file) {
    try {
      if (Files.notExists(file)) {
        OwnerOnly.newFile(file).close();
      }
      return Files.size(file) > 0;
    } catch (IOException e) {
      throw LedgerProblem.of("ledger-not-made", file, e);
    }
  }

  private static String url(Path file) {
    if (file.toString().contains(";")) {
      throw LedgerProblem.of("ledger-path", file);
    }
    return "jdbc:h2:file:"
        + file
        + ";CIPHER=AES"
        // Without it a kill loses what was committed last.
        + ";WRITE_DELAY=0"
        + ";QUERY_CACHE_SIZE=64"
        // The end of the process is ours to order, not a hook's of the database.
        + ";DB_CLOSE_ON_EXIT=FALSE"
        // Its trace file would hold rows as plain text.
        + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
  }

  private static void migrate(Connection connection, JdbcDataSource source) throws SQLException {
    if (!VERSION.equals(version(connection))) {
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:jp/yui/agent/ledger/tables")
          .load()
          .migrate();
    }
  }

  private static String version(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
      if (!tables.next()) {
        return "";
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "select \"version\" from \"flyway_schema_history\" where \"success\""
                    + " order by \"installed_rank\" desc limit 1")) {
      return newest.next() ? newest.getString(1) : "";
    }
  }

  <T> T read(Work<T> work) {
    lock.lock();
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw LedgerProblem.of(e);
    } finally {
      lock.unlock();
    }
  }

  /** All of it or nothing; survives the death of this process once it returns. */
  <T> T write(Work<T> work) {
    lock.lock();
    try {
      T result = work.on(connection);
      connection.commit();
      return result;
    } catch (SQLException e) {
      undo();
      throw LedgerProblem.of(e);
    } catch (RuntimeException e) {
      undo();
      throw e;
    } finally {
      lock.unlock();
    }
  }

  /** As {@link #write}, and survives a power cut too once it returns. */
  <T> T durably(Work<T> work) {
    lock.lock();
    try {
      T result = write(work);
      try (Statement statement = connection.createStatement()) {
        statement.execute("checkpoint sync");
      }
      return result;
    } catch (SQLException e) {
      throw LedgerProblem.of(e);
    } finally {
      lock.unlock();
    }
  }

  private void undo() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // The connection is gone, and with it the unfinished work; the first failure is told.
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw LedgerProblem.of(e);
    } finally {
      lock.unlock();
    }
  }
}
