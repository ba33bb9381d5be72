package jp.yui.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down how a sign-in went, and closes an account for a while after several wrong passwords
 * or codes in a row.
 */
@Component
class Lockout {
  static final int MOST = 5;
  static final Duration PAUSE = Duration.ofMinutes(15);

  private final Accounts accounts;
  private final Clock clock;
  private final Deeds deeds;

  Lockout(Accounts accounts, Clock clock, Deeds deeds) {
    this.accounts = accounts;
    this.clock = clock;
    this.deeds = deeds;
  }

  boolean holds(Account account) {
    @Nullable Instant until = account.lockedUntil();
    return until != null && clock.instant().isBefore(until);
  }

  @Transactional
  void wrong(Account account) {
    if (accounts.countFailure(account.id()) >= MOST) {
      accounts.failed(account.id(), 0, clock.instant().plus(PAUSE));
      deeds.record(account, "sign-in.locked");
    } else {
      deeds.record(account, "sign-in.refused");
    }
  }

  @Transactional
  void refusedWhileHeld(Account account) {
    deeds.record(account, "sign-in.refused");
  }

  @Transactional
  void unknown() {
    deeds.recordOfUnknown("sign-in.refused");
  }

  @Transactional
  void unknownOfDirectory() {
    deeds.recordOfUnknown("sign-in.directory.refused");
  }

  @Transactional
  void refusedOfDirectory(Account account) {
    deeds.record(account, "sign-in.directory.refused");
  }

  /** The directory made sure of who it is, and the last factor was right. */
  @Transactional
  void rightByDirectory(Account account) {
    accounts.failed(account.id(), 0, null);
    deeds.record(account, "sign-in.directory");
  }

  /** The last factor was right. */
  @Transactional
  void right(Account account) {
    accounts.failed(account.id(), 0, null);
    deeds.record(account, "sign-in");
  }
}
