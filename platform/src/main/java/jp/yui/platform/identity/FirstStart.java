package jp.yui.platform.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way in for the first administrator: a link that is shown once, on the console of whoever
 * starts the platform, and is good until it has been used or the platform is started again. There
 * is no default password.
 */
@Component
public class FirstStart {
  private final Accounts accounts;
  private final Deeds deeds;
  private @Nullable String expected;

  FirstStart(Accounts accounts, Deeds deeds) {
    this.accounts = accounts;
    this.deeds = deeds;
  }

  /** A new link's token; null where there is an account already. */
  public synchronized @Nullable String open() {
    if (!accounts.areNone()) {
      return null;
    }
    String token = OneTimeToken.make();
    expected = OneTimeToken.digest(token);
    return token;
  }

  public synchronized boolean fits(String token) {
    // Digests are compared, so the time that it takes tells nothing of the token.
    return OneTimeToken.digest(token).equals(expected) && accounts.areNone();
  }

  /**
   * Makes the first administrator; false where the link is no longer good.
   *
   * @param password in clear
   */
  @Transactional
  public synchronized boolean make(String token, String signInName, String name, String password) {
    if (!fits(token)) {
      return false;
    }
    accounts.add(new NewAccount(signInName, name, null, password, Set.of(Role.CONSORTIUM_ADMIN)));
    deeds.record("first-administrator", signInName);
    expected = null;
    return true;
  }
}
