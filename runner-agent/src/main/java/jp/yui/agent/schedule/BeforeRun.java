package jp.yui.agent.schedule;

import java.util.Optional;
import jp.yui.agent.schedule.job.Job;

/**
 * Looks whether a run may begin, before anything is read or posted: are the core system's screens
 * still those that the scenario was written for? Asked before every part of a run; the first that
 * holds it counts.
 */
public interface BeforeRun {
  /** What came of looking. */
  sealed interface Answer {
    /**
     * Nothing speaks against it.
     *
     * @param note what the clerk is told along; stays at home
     */
    record Go(Optional<String> note) implements Answer {
      public Go() {
        this(Optional.empty());
      }
    }

    /**
     * It must not begin; a person has to look, and asks for it by {@code yui agent run-now} once
     * nothing speaks against it any more.
     *
     * @param code stable name of the kind of reason, at most 40 characters; may leave the
     *     municipality
     * @param text for the clerk; stays at home
     */
    record Hold(String code, String text) implements Answer {}
  }

  /**
   * Looks. What it throws holds the run too.
   *
   * @throws jp.yui.agent.home.HomeInUse if it has to wait for somebody else who works with the home
   * @throws InterruptedException if the agent ends meanwhile
   */
  Answer beforeRun(Job job) throws InterruptedException;
}
