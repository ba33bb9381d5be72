package jp.yui.agent.checkup;

import java.time.Instant;
import jp.yui.scenario.exchange.ScreenPrint;

/**
 * The screens as they were accepted.
 *
 * @param uses hash of what the scenario named then; with other names it cannot be compared
 * @param how it came to be accepted
 */
public record Baseline(String uses, Instant at, How how, ScreenPrint print) {

  /** Who says that these screens are right. */
  public enum How {
    /** A dry run came through them to the last button. */
    DRY_RUN,
    /** A person, by {@code yui screens accept}. */
    PERSON
  }

  /** Whether the scenario still names what it named then. */
  public boolean fits(Uses now) {
    return uses.equals(now.sha256());
  }
}
