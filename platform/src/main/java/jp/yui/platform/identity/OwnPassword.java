package jp.yui.platform.identity;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The password of whoever is signed in. */
@Service
public class OwnPassword {
  private final Accounts accounts;
  private final Lockout lockout;
  private final OwnSessions sessions;
  private final PasswordEncoder passwords;
  private final Deeds deeds;

  OwnPassword(
      Accounts accounts,
      Lockout lockout,
      OwnSessions sessions,
      PasswordEncoder passwords,
      Deeds deeds) {
    this.accounts = accounts;
    this.lockout = lockout;
    this.sessions = sessions;
    this.passwords = passwords;
    this.deeds = deeds;
  }

  /**
   * Changes it and ends all other sessions. A wrong old one counts as at the sign-in: an open
   * terminal is no place to guess.
   *
   * @param here the number of the session that asks
   * @return whether the old one was right and the account is not closed
   */
  @Transactional
  public boolean change(String old, String chosen, String here) {
    Account account = accounts.bySignInName(SignedIn.now().signInName()).orElseThrow();
    if (lockout.holds(account)) {
      return false;
    }
    if (!passwords.matches(old, account.password())) {
      lockout.wrong(account);
      return false;
    }
    accounts.choose(account.id(), chosen);
    sessions.endOthers(here);
    deeds.record("password.changed", null);
    return true;
  }
}
