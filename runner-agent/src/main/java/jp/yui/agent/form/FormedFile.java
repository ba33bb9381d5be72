package jp.yui.agent.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.home.Texts;

/** One data base of a home, in the form that this agent knows. */
public final class FormedFile {
  static final Texts TEXTS = new Texts(FormedFile.class);

  /** What the data base says of a file that a later release of it wrote. */
  private static final int UNKNOWN_FILE = 90048;

  private static final String END = ".mv.db";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Home home;
  private final Path base;
  private final int form;
  private final Access access;

  /**
   * A data base.
   *
   * @param base its file without {@code .mv.db}
   * @param form the newest that this agent knows
   */
  public FormedFile(Home home, Path base, int form, Access access) {
    this.home = home;
    this.base = base;
    this.form = form;
    this.access = access;
  }

  /**
   * Opens it. An older form is brought up on a copy, which takes the file's place when it is whole;
   * the file as it was is kept in {@code before-upgrade/}.
   *
   * @throws jp.yui.agent.home.AgentProblem if its form is a newer one, or it cannot be brought up;
   *     then it is as it was
   */
  public Connection open() throws SQLException {
    Connection connection = connect();
    int there;
    try {
      there = Form.of(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    if (there == form) {
      return connection;
    }
    Form.shutDown(connection);
    if (there > form) {
      throw TEXTS.problem("form-newer", file(), there, form, home);
    }
    if (there == 0) {
      access.migrate(base);
    } else {
      bringUp(there);
    }
    return access.open(base);
  }

  private Connection connect() throws SQLException {
    try {
      return access.open(base);
    } catch (SQLException e) {
      if (e.getErrorCode() == UNKNOWN_FILE) {
        throw TEXTS.problem("file-newer", file());
      }
      throw e;
    }
  }

  private void bringUp(int there) throws SQLException {
    Path draft = base.resolveSibling("upgrading");
    try {
      keep(home.beforeUpgrade(), there);
      AtomicFile.copy(file(), withEnd(draft));
      access.migrate(draft);
      AtomicFile.replace(withEnd(draft), file());
    } catch (IOException e) {
      throw TEXTS.problem("form-not-brought-up", file(), e);
    } catch (SQLException | RuntimeException e) {
      throw TEXTS.problem("form-not-brought-up", file(), number(e));
    }
  }

  /** The data base's own words may quote rows: only its number goes on. */
  private static String number(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException told) {
        return String.valueOf(told.getErrorCode());
      }
    }
    return problem.getClass().getSimpleName();
  }

  /** Keeps the file as it is now. */
  void keep(Path folder, int there) throws IOException {
    String name = base.getFileName() + "-" + there + "-" + TIME.format(Instant.now()) + END;
    AtomicFile.copy(file(), folder.resolve(name));
  }

  /** An empty file for its owner only, in the place of what may lie there. */
  Path draft(String name) throws IOException {
    Path draft = base.resolveSibling(name);
    Files.deleteIfExists(withEnd(draft));
    OwnerOnly.newFile(withEnd(draft)).close();
    return draft;
  }

  Path file() {
    return withEnd(base);
  }

  static Path withEnd(Path base) {
    return base.resolveSibling(base.getFileName() + END);
  }

  Home home() {
    return home;
  }

  Path base() {
    return base;
  }

  int form() {
    return form;
  }

  Access access() {
    return access;
  }
}
