package jp.yui.scenario.trust;

import java.time.Instant;

/** What one signed file of the repository says. */
public sealed interface Metadata permits Root, Timestamp, Snapshot, Targets {
  /** From 1 upward. */
  long version();

  /** From this instant on it must not be taken as news; what is installed goes on working. */
  Instant expires();
}
