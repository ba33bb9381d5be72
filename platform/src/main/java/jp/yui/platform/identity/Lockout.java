package jp.yui.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closes an account for a while after several wrong passwords or codes in a row. */
@Component
class Lockout {
  static final int MOST = 5;
  static final Duration PAUSE = Duration.ofMinutes(15);

  private final Accounts accounts;
  private final Clock clock;

  Lockout(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  boolean holds(Account account) {
    @Nullable Instant until = account.lockedUntil();
    return until != null && clock.instant().isBefore(until);
  }

  void wrong(Account account) {
    int failures = account.failures() + 1;
    boolean full = failures >= MOST;
    accounts.failed(account.id(), full ? 0 : failures, full ? clock.instant().plus(PAUSE) : null);
  }

  void right(Account account) {
    accounts.failed(account.id(), 0, null);
  }
}
