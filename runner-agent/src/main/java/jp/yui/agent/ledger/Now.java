package jp.yui.agent.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock, as fine as the database keeps it: what is hashed is what is read back. */
final class Now {
  private Now() {}

  static Instant instant() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
