package jp.yui.agent.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import jp.yui.agent.home.Folders;

/**
 * Puts together what several files say of one application, however many applications there are: on
 * disk, under a key that only this process ever knows, so that nothing can be read from what a
 * crash leaves.
 */
final class Gathering implements AutoCloseable {
  /** How the folders of drafts begin. */
  static final String FOLDER = "gathering";

  private static final int BATCH = 500;

  private final Path folder;
  private final Connection connection;
  private final PreparedStatement insert;
  private long number;

  /**
   * @param work where drafts may lie; a folder of its own is made there
   */
  Gathering(Path work) {
    try {
      this.folder = Files.createTempDirectory(work, FOLDER);
      this.connection =
          DriverManager.getConnection(url(folder.resolve("drafts")), "yui", password());
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute(
            "create table draft (number bigint primary key, k varchar, json varchar)");
      }
      this.insert = connection.prepareStatement("insert into draft values (?, ?, ?)");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("Drafts cannot be kept", e);
    }
  }

  // No log and no fsync: a draft need not live longer than this process.
  private static String url(Path file) {
    return "jdbc:h2:file:"
        + file
        + ";CIPHER=AES;WRITE_DELAY=1000;CACHE_SIZE=16384;MAX_MEMORY_ROWS=1000000;TRACE_LEVEL_FILE=0"
        + ";DB_CLOSE_ON_EXIT=FALSE";
  }

  private static String password() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key) + " yui";
  }

  /** Takes what one file says of the application with that key. */
  synchronized void add(String key, String json) {
    try {
      insert.setLong(1, ++number);
      insert.setString(2, key);
      insert.setString(3, json);
      insert.addBatch();
      if (number % BATCH == 0) {
        insert.executeBatch();
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A draft cannot be kept", e);
    }
  }

  /** How many drafts were added. */
  long size() {
    return number;
  }

  /** All applications in the order in which their first file came; of each, all that was added. */
  Iterator<List<String>> applications() {
    try {
      insert.executeBatch();
      connection.commit();
      try (var statement = connection.createStatement()) {
        statement.execute("create index draft_k on draft (k, number)");
      }
      ResultSet keys =
          connection
              .createStatement()
              .executeQuery("select k from draft group by k order by min(number)");
      return new Groups(
          keys, connection.prepareStatement("select json from draft where k = ? order by number"));
    } catch (SQLException e) {
      throw new IllegalStateException("The drafts cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
      Folders.remove(folder);
    } catch (SQLException e) {
      throw new IllegalStateException("The drafts cannot be closed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only the keys are held in memory; what is personal is fetched when its turn comes. */
  private static final class Groups implements Iterator<List<String>> {
    private final ResultSet keys;
    private final PreparedStatement drafts;
    private boolean more;

    Groups(ResultSet keys, PreparedStatement drafts) throws SQLException {
      this.keys = keys;
      this.drafts = drafts;
      this.more = keys.next();
    }

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public List<String> next() {
      if (!more) {
        throw new NoSuchElementException();
      }
      try {
        drafts.setString(1, keys.getString(1));
        List<String> group = new ArrayList<>();
        try (ResultSet rows = drafts.executeQuery()) {
          while (rows.next()) {
            group.add(rows.getString(1));
          }
        }
        more = keys.next();
        return group;
      } catch (SQLException e) {
        throw new IllegalStateException("The drafts cannot be read", e);
      }
    }
  }
}
