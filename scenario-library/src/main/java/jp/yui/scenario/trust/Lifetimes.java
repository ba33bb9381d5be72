package jp.yui.scenario.trust;

import java.time.Duration;

/**
 * How long what the platform signs counts as fresh. Short is safer; a terminal that is fed by media
 * must be fed within the shortest of them.
 */
public record Lifetimes(Duration timestamp, Duration snapshot, Duration delegated) {
  /** A week for the time stamp: media are carried about once a week. */
  public static final Lifetimes USUAL =
      new Lifetimes(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90));
}
