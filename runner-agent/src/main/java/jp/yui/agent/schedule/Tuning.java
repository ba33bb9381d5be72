package jp.yui.agent.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * What only tests have otherwise.
 *
 * @param late how long after its time a run counts as missed
 * @param tick how often files, windows and the clock are looked at
 * @param jump by how much the clock must jump to be told of
 */
public record Tuning(Clock clock, Duration late, Duration tick, Duration jump) {
  /** The municipalities' time. */
  public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** As it is in service. */
  public static final Tuning USUAL =
      new Tuning(
          Clock.system(JAPAN),
          Duration.ofMinutes(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(30));
}
