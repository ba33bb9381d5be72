package jp.yui.agent.schedule.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.form.Access;
import jp.yui.agent.form.FormedFile;
import jp.yui.agent.form.Rollback;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.home.Texts;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** The schedule's database: one file of its own, so that the ledger stays free between runs. */
public final class Store implements AutoCloseable {
  private static final Texts TEXTS = new Texts(Store.class);
  private static final int LOCKED = 90020;
  private static final int CONNECTIONS = 8;

  /** Number of the newest script beside this class; older schedules are brought up to it. */
  private static final int FORM = 2;

  private final JdbcConnectionPool pool;

  private Store(JdbcConnectionPool pool) {
    this.pool = pool;
  }

  /** Where a home keeps it. */
  public static Path folder(Home home) {
    return home.root().resolve("schedule");
  }

  /** Whether this home ever had a schedule. */
  public static boolean exists(Home home) {
    return Files.exists(folder(home).resolve("schedule.mv.db"));
  }

  /**
   * Opens it, and brings it up to date.
   *
   * @throws jp.yui.agent.home.AgentProblem if another process has it, or it cannot be read
   */
  public static Store open(Home home) {
    Path file = folder(home).resolve("schedule.mv.db");
    try {
      OwnerOnly.folder(folder(home));
      if (Files.notExists(file)) {
        // Made for its owner, before H2 makes it.
        OwnerOnly.newFile(file).close();
      }
    } catch (IOException e) {
      throw TEXTS.problem("schedule-not-made", file);
    }
    JdbcConnectionPool pool = JdbcConnectionPool.create(url(base(home)), "yui", "");
    pool.setMaxConnections(CONNECTIONS);
    try {
      formed(home).open().close();
      pool.getConnection().close();
      return new Store(pool);
    } catch (SQLException e) {
      pool.dispose();
      throw problem(e, home);
    } catch (AgentProblem e) {
      pool.dispose();
      throw e;
    }
  }

  /**
   * Takes a schedule that a newer agent changed the form of back to this agent's, with all runs.
   *
   * @return false if there is none, or its form is not a newer one
   * @throws AgentProblem if an agent is at work, or something would be lost
   */
  public static boolean carryBack(Home home) {
    nobodyAtWork(home);
    return exists(home) && Rollback.carry(formed(home), (newer, carried) -> List.of());
  }

  /**
   * Makes sure that no agent is at work.
   *
   * @throws AgentProblem if one is
   */
  public static void nobodyAtWork(Home home) {
    if (exists(home)) {
      try (Connection connection = DriverManager.getConnection(url(base(home)), "yui", "");
          Statement statement = connection.createStatement()) {
        statement.execute("shutdown");
      } catch (SQLException e) {
        throw problem(e, home);
      }
    }
  }

  private static AgentProblem problem(SQLException e, Home home) {
    return e.getErrorCode() == LOCKED
        ? TEXTS.problem("schedule-in-use", home)
        : TEXTS.problem("schedule-database", base(home) + ".mv.db", e.getErrorCode());
  }

  private static FormedFile formed(Home home) {
    return new FormedFile(
        home,
        base(home),
        FORM,
        new Access() {
          @Override
          public Connection open(Path base) throws SQLException {
            return DriverManager.getConnection(url(base), "yui", "");
          }

          @Override
          public void migrate(Path base) throws SQLException {
            Flyway.configure()
                .dataSource(url(base), "yui", "")
                .locations("classpath:jp/yui/agent/schedule/store/tables")
                .load()
                .migrate();
            // Its settings keep the file open behind the last connection.
            try (Connection connection = open(base);
                Statement statement = connection.createStatement()) {
              statement.execute("shutdown");
            }
          }
        });
  }

  private static Path base(Home home) {
    return folder(home).resolve("schedule");
  }

  private static String url(Path base) {
    if (base.toString().contains(";")) {
      throw TEXTS.problem("schedule-path", base);
    }
    return "jdbc:h2:file:"
        + base
        // Without it a kill loses what was committed last.
        + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
        + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
  }

  /** A connection of its own, for Quartz. */
  public Connection connection() throws SQLException {
    return pool.getConnection();
  }

  /** A row as something. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> all(String query, Row<T> as, Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = prepared(connection, query, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(as.of(rows));
      }
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Changes rows, and says how many; survives a kill and a power cut once it returns. */
  int change(String statement, @Nullable Object... values) {
    int changed = touch(statement, values);
    settle();
    return changed;
  }

  /**
   * Sees to it that all that was committed is on the disk. A precaution: Quartz commits on
   * connections of its own beside ours. No commit was ever seen lost without it.
   */
  public void settle() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("checkpoint sync");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Changes rows of which the last may be lost by a kill. */
  int touch(String statement, @Nullable Object... values) {
    try (Connection connection = pool.getConnection();
        PreparedStatement prepared = prepared(connection, statement, values)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String text, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static RuntimeException failed(SQLException e) {
    return TEXTS.problem("schedule-database", "schedule", e.getErrorCode());
  }

  @Override
  public void close() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    } catch (SQLException e) {
      // It ends with the process.
    }
    pool.dispose();
  }
}
