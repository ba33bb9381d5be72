package jp.yui.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
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
  private static final int TOKEN_BYTES = 32;

  private final Accounts accounts;
  private final Deeds deeds;
  private byte @Nullable [] expected;

  FirstStart(Accounts accounts, Deeds deeds) {
    this.accounts = accounts;
    this.deeds = deeds;
  }

  /** A new link's token; null where there is an account already. */
  public synchronized @Nullable String open() {
    if (!accounts.areNone()) {
      return null;
    }
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    expected = digest(token);
    return token;
  }

  public synchronized boolean fits(String token) {
    return expected != null && MessageDigest.isEqual(expected, digest(token)) && accounts.areNone();
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

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
