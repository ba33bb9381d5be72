package jp.yui.agent.run;

import java.util.Optional;
import java.util.function.Supplier;
import jp.yui.agent.hook.StopPoint;
import jp.yui.agent.ledger.Intent;
import jp.yui.agent.screen.Gate;
import jp.yui.agent.screen.StopBeforeSubmit;

/**
 * Stands at the irrevocable press of one application: the picture and the intent come before it,
 * and whoever comes after can tell whether the press may have happened.
 */
final class Submission implements Gate {
  private final long number;
  private final boolean dryRun;
  private final Runnable picture;
  private final Supplier<Intent> intend;
  private Optional<Intent> intent = Optional.empty();

  /**
   * @param number of the application in this run, for the stop points
   * @param picture takes the picture before submit
   * @param intend makes the intent durable
   */
  Submission(long number, boolean dryRun, Runnable picture, Supplier<Intent> intend) {
    this.number = number;
    this.dryRun = dryRun;
    this.picture = picture;
    this.intend = intend;
  }

  @Override
  public void beforeSubmit() throws StopBeforeSubmit {
    picture.run();
    if (dryRun) {
      throw new StopBeforeSubmit();
    }
    StopPoint.at("before-intent", number);
    intent = Optional.of(intend.get());
    StopPoint.at("after-intent", number);
  }

  @Override
  public void submitted() {
    StopPoint.at("after-submit", number);
  }

  /** The intent, if the press may have happened. */
  Optional<Intent> intent() {
    return intent;
  }
}
