package jp.yui.agent.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import jp.yui.agent.form.Access;
import jp.yui.agent.form.FormedFile;
import jp.yui.agent.form.Rollback;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.secret.Secret;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The ledger's database: one encrypted file, one connection, one writer at a time. */
final class Database implements AutoCloseable {
  /** Number of the newest script beside this class; older ledgers are brought up to it. */
  static final int FORM = 1;

  /** Where the scripts are. */
  static final String TABLES = "classpath:jp/yui/agent/ledger/tables";

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
    return open(home, keystore, FORM, TABLES);
  }

  static Database open(Home home, Keystore keystore, int form, String... tables) {
    Path file = home.ledger().resolve("ledger.mv.db");
    boolean exists = prepare(file);
    try (Secret key = keystore.ledgerKey(exists)) {
      Connection connection = formed(home, key, form, tables).open();
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (SQLException e) {
      throw problem(e, file);
    }
  }

  /**
   * Takes a ledger of a newer form back to this one, with all that was recorded meanwhile.
   *
   * @return false if its form is not a newer one
   */
  static boolean carryBack(Home home, Keystore keystore) {
    try (Secret key = keystore.ledgerKey(true)) {
      return Rollback.carry(formed(home, key, FORM, TABLES), Database::faults);
    }
  }

  /** The whole history, with all its hashes, must be what it was, and the tables must agree. */
  private static List<String> faults(Connection newer, Connection carried) throws SQLException {
    try {
      Chain.Head head = Chain.head(newer);
      Verification found = new Verifier(new Books(new Database(carried))).verify();
      return head.equals(new Chain.Head(found.events(), found.head()))
          ? found.faults()
          : List.of(LedgerProblem.TEXTS.say("event-missing", head.id()));
    } catch (IllegalArgumentException e) {
      // A word for a state or a kind that is not known here.
      return List.of(LedgerProblem.TEXTS.say("newer-word"));
    }
  }

  private static FormedFile formed(Home home, Secret key, int form, String... tables) {
    return new FormedFile(
        home,
        home.ledger().resolve("ledger"),
        form,
        new Access() {
          @Override
          public Connection open(Path base) throws SQLException {
            return source(base, key).getConnection();
          }

          @Override
          public void migrate(Path base) {
            Flyway.configure().dataSource(source(base, key)).locations(tables).load().migrate();
          }
        });
  }

  private static JdbcDataSource source(Path base, Secret key) {
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl(url(base));
    source.setUser("yui");
    // The first word opens the file; the second is the user's, of no weight in an embedded file.
    source.setPassword(key.revealAsText() + " yui");
    return source;
  }

  private static LedgerProblem problem(SQLException e, Path file) {
    return switch (e.getErrorCode()) {
      case 90049, 28000 -> LedgerProblem.of("ledger-wrong-key", file);
      case 90030 -> LedgerProblem.of("ledger-damaged", file);
      default -> LedgerProblem.of(e);
    };
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
