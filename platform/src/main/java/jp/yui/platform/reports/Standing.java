package jp.yui.platform.reports;

import java.time.Instant;

/**
 * How far an agent's reports have come in.
 *
 * @param name the agent's
 * @param newest the newest report's number in its series
 * @param taken how many of the series are here
 */
public record Standing(long agent, String name, long newest, long taken, Instant lastTaken) {
  /** So many with a smaller number are not here: on the way, or on a medium that was lost. */
  public long missing() {
    return newest - taken;
  }
}
