package jp.yui.agent.run;

import java.util.Optional;
import jp.yui.scenario.problem.Position;
import org.jspecify.annotations.Nullable;

/**
 * Notices when application after application fails at the same step: then it is the screen that has
 * changed, and going on would only hold everything.
 */
final class Troubles {
  private static final int IN_A_ROW = 3;

  private @Nullable Position step;
  private int times;
  private @Nullable String stopped;
  private @Nullable StopReason reason;

  /** One went well. */
  synchronized void none() {
    times = 0;
    step = null;
  }

  /** One failed at that step of the scenario. */
  synchronized void at(Position failed, String message) {
    times = failed.equals(step) ? times + 1 : 1;
    step = failed;
    if (times >= IN_A_ROW) {
      stop(StopReason.SAME_STEP, Runs.TEXTS.say("stopped.same-step", times, failed, message));
    }
  }

  /** Ends the run after the applications at hand. The first reason stays. */
  synchronized void stop(StopReason kind, String why) {
    if (stopped == null) {
      stopped = why;
      reason = kind;
      notifyAll();
    }
  }

  /**
   * The core system did not answer a proof query. Where it refused the sign-in, the run ends at
   * once: more tries could lock the operator out.
   */
  CannotReach silent(ReadyItem item, Settling.Answer.Silent silent) {
    if (!silent.again()) {
      stop(StopReason.SIGN_IN, Runs.TEXTS.say("stopped.sign-in", silent.why()));
    }
    return new CannotReach(item, new IllegalStateException(silent.why()));
  }

  /** Waits until somebody ends the run. */
  synchronized void awaitStop() throws InterruptedException {
    while (stopped == null) {
      wait();
    }
  }

  /** The kind of what ends it. */
  synchronized Optional<StopReason> reason() {
    return Optional.ofNullable(reason);
  }

  /** Why the run is to end, if it is. */
  synchronized Optional<String> stopped() {
    return Optional.ofNullable(stopped);
  }
}
