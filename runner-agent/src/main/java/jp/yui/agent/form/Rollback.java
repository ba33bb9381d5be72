package jp.yui.agent.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.yui.agent.home.AtomicFile;

/**
 * Takes a data base of a newer form back to the form of this agent, with every row that was written
 * meanwhile. What only the newer form has a place for stays in the copy in {@code
 * before-rollback/}.
 *
 * <p>A copy from before the upgrade would not do: whatever was posted since would be unknown, and
 * be posted again.
 */
public final class Rollback {
  /** Says in words what is wrong with the data base that came out. */
  public interface Check {
    /**
     * Looks.
     *
     * @return nothing if it says all that the newer one said, as far as this agent can know
     */
    List<String> faults(Connection newer, Connection carried) throws SQLException;
  }

  private static final String DRAFT = "carrying-back";

  private Rollback() {}

  /**
   * Does it, in one step that a kill does not halve.
   *
   * @return false if the form is not a newer one; nothing was done then
   * @throws jp.yui.agent.home.AgentProblem if something would be lost; nothing was done then
   */
  public static boolean carry(FormedFile file, Check check) {
    if (Files.notExists(file.file())) {
      return false;
    }
    try (Connection newer = file.access().open(file.base())) {
      int there = Form.of(newer);
      if (there <= file.form()) {
        return false;
      }
      Path draft = file.draft(DRAFT);
      file.access().migrate(draft);
      try (Connection carried = file.access().open(draft)) {
        Carrying.all(newer, carried, file.file());
        List<String> faults = check.faults(newer, carried);
        if (!faults.isEmpty()) {
          throw FormedFile.TEXTS.problem("carried-otherwise", file.file(), faults.getFirst());
        }
        Form.shutDown(carried);
      }
      Form.shutDown(newer);
      file.keep(file.home().beforeRollback(), there);
      AtomicFile.replace(FormedFile.withEnd(draft), file.file());
      return true;
    } catch (SQLException e) {
      throw FormedFile.TEXTS.problem("not-carried", file.file(), e.getErrorCode());
    } catch (IOException e) {
      throw FormedFile.TEXTS.problem("not-carried", file.file(), e);
    }
  }
}
