package jp.yui.agent.run;

import java.util.List;
import java.util.Optional;

/**
 * What came of a run, for people and for {@code --report}.
 *
 * @param stopped why the run ended early, in words
 * @param stopReason the kind of it, without any value
 * @param unreachable the core system could not be reached
 */
public record RunReport(
    String scenario,
    String version,
    String product,
    boolean dryRun,
    List<Line> applications,
    Totals totals,
    Optional<String> stopped,
    Optional<StopReason> stopReason,
    boolean unreachable) {

  /**
   * One application.
   *
   * @param state as the ledger has it, or {@code READY} where a dry run ended before submit
   * @param reasons in words, for the clerk
   * @param attempts how often the screens were filled for it
   * @param seconds that the last attempt took
   */
  public record Line(
      String key,
      String state,
      Optional<String> receipt,
      List<Reason> reasons,
      int attempts,
      double seconds) {}

  /** Why an application was not posted. */
  public record Reason(String code, String text) {}

  /**
   * @param already posted in an earlier run
   * @param seconds of the whole run
   */
  public record Totals(
      int applications,
      int posted,
      int already,
      int held,
      int rejected,
      int unknown,
      int ready,
      double seconds) {}

  /** Whether everything was posted, now or before. */
  public boolean allPosted() {
    return totals.posted() + totals.already() == totals.applications() && stopped.isEmpty();
  }
}
