package jp.yui.platform.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which somebody chooses the first password of an account. Whoever made the account never
 * knows it.
 */
@Component
public class Invitations {
  static final Duration GOOD_FOR = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;
  private final Clock clock;
  private final Deeds deeds;

  Invitations(JdbcClient jdbc, PasswordEncoder passwords, Clock clock, Deeds deeds) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.clock = clock;
    this.deeds = deeds;
  }

  /** A new link's token; an older one of that account is no longer good. */
  @Transactional
  public String invite(long account) {
    String token = OneTimeToken.make();
    jdbc.sql("delete from invitation where account = :account").param("account", account).update();
    jdbc.sql("insert into invitation (token_digest, account, good_until) values (:d, :a, :until)")
        .param("d", OneTimeToken.digest(token))
        .param("a", account)
        .param("until", Timestamp.from(clock.instant().plus(GOOD_FOR)))
        .update();
    return token;
  }

  /** The sign-in name that a link is for; nothing where it is no longer good. */
  public Optional<String> signInName(String token) {
    return jdbc.sql(
            """
            select a.sign_in_name from invitation i join account a on a.id = i.account
            where i.token_digest = :d and i.good_until > :now and a.active
            """)
        .param("d", OneTimeToken.digest(token))
        .param("now", Timestamp.from(clock.instant()))
        .query(String.class)
        .optional();
  }

  /**
   * Sets the password; false where the link is no longer good.
   *
   * @param password in clear
   */
  @Transactional
  public boolean accept(String token, String password) {
    Optional<String> name = signInName(token);
    int taken =
        jdbc.sql("delete from invitation where token_digest = :d")
            .param("d", OneTimeToken.digest(token))
            .update();
    if (name.isEmpty() || taken == 0) {
      return false;
    }
    deeds.record("password-chosen", name.get());
    jdbc.sql("update account set password = :password where sign_in_name = :name")
        .param("password", passwords.encode(password))
        .param("name", name.get())
        .update();
    return true;
  }
}
