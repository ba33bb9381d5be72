package jp.yui.platform.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The access tokens: made, listed and ended by their owners. */
@Component
public class AccessTokens {
  /** So many somebody may have at a time. */
  public static final int MOST = 20;

  /** That it is one is seen at once, where one was left lying about. */
  private static final String MARK = "yui_";

  private static final Duration EXACTLY = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Clock clock;
  private final Deeds deeds;

  AccessTokens(JdbcClient jdbc, Accounts accounts, Clock clock, Deeds deeds) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.clock = clock;
    this.deeds = deeds;
  }

  /** One's own, the newest first; also those that are no longer good. */
  public List<AccessToken> own() {
    return jdbc.sql(
            """
            select id, name, made_at, good_until, used_at from access_token
            where account = :account order by id desc
            """)
        .param("account", SignedIn.now().account())
        .query(AccessToken.class)
        .list();
  }

  /** Makes one and says it, this once; empty where there are too many. */
  @Transactional
  public Optional<String> make(String name, Duration goodFor) {
    if (own().size() >= MOST) {
      return Optional.empty();
    }
    String token = MARK + OneTimeToken.make();
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into access_token (account, name, token_digest, made_at, good_until)
            values (:account, :name, :digest, :now, :until)
            """)
        .param("account", SignedIn.now().account())
        .param("name", name)
        .param("digest", OneTimeToken.digest(token))
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(now.plus(goodFor)))
        .update();
    deeds.record("token.made", name);
    return Optional.of(token);
  }

  /** Ends one's own; nothing happens where there is none of that number. */
  @Transactional
  public void end(long id) {
    own().stream()
        .filter(token -> token.id() == id)
        .findAny()
        .ifPresent(
            token -> {
              jdbc.sql("delete from access_token where id = :id").param("id", id).update();
              deeds.record("token.ended", token.name());
            });
  }

  /** Who comes with that token; empty where it is not, or no longer, good. */
  @Transactional
  public Optional<Authentication> signIn(String token) {
    Instant now = clock.instant();
    String digest = OneTimeToken.digest(token);
    Optional<Account> owner =
        jdbc.sql(
                """
                select a.sign_in_name from access_token t join account a on a.id = t.account
                where t.token_digest = :digest and t.good_until > :now
                """)
            .param("digest", digest)
            .param("now", Timestamp.from(now))
            .query(String.class)
            .optional()
            .flatMap(accounts::bySignInName)
            .filter(Account::active);
    if (owner.isPresent()) {
      jdbc.sql(
              """
              update access_token set used_at = :now
              where token_digest = :digest and (used_at is null or used_at < :before)
              """)
          .param("digest", digest)
          .param("now", Timestamp.from(now))
          .param("before", Timestamp.from(now.minus(EXACTLY)))
          .update();
    }
    return owner.map(PasswordSignIn::full);
  }
}
