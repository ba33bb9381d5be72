package jp.yui.platform.notices.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.OneTimeToken;
import jp.yui.platform.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where and how often whoever is signed in is written to. */
@Service
public class OwnMail {
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;
  private final Deeds deeds;

  OwnMail(JdbcClient jdbc, Outbox outbox, Clock clock, Deeds deeds) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
    this.deeds = deeds;
  }

  /** Nothing where no address was ever given. */
  public Optional<MailChoice> now() {
    return jdbc.sql(
            "select address, asked, frequency, language from mail_address where account = :me")
        .param("me", me())
        .query(MailChoice.class)
        .optional();
  }

  /**
   * Keeps what was chosen. Another address than the confirmed one is asked by mail first, and until
   * its owner says yes, the confirmed one goes on.
   *
   * @return false, with nothing changed, where too many confirmations were asked for today
   */
  @Transactional
  public boolean choose(String address, Frequency frequency, String language) {
    jdbc.sql("select id from account where id = :me for update")
        .param("me", me())
        .query()
        .listOfRows();
    Optional<MailChoice> before = now();
    boolean confirmed = before.map(MailChoice::address).filter(address::equals).isPresent();
    if (!confirmed && !outbox.askToConfirm(me())) {
      return false;
    }
    jdbc.sql(
            before.isPresent()
                ? """
                  update mail_address set frequency = :frequency, language = :language, asked = :asked,
                    token_digest = null, good_until = null
                  where account = :me
                  """
                : """
                  insert into mail_address (account, frequency, language, asked, stop_token)
                  values (:me, :frequency, :language, :asked, :stop)
                  """)
        .param("me", me())
        .param("frequency", frequency.name())
        .param("language", language)
        .param("asked", confirmed ? null : address)
        .param("stop", OneTimeToken.make())
        .update();
    deeds.record("mail.chosen", null);
    return true;
  }

  /**
   * Confirms by the link in the mail; false where it is not, or no longer, good for this person.
   */
  @Transactional
  public boolean confirm(String token) {
    int confirmed =
        jdbc.sql(
                """
                update mail_address
                set address = asked, asked = null, token_digest = null, good_until = null
                where account = :me and token_digest = :digest and good_until > :now
                """)
            .param("me", me())
            .param("digest", OneTimeToken.digest(token))
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (confirmed == 1) {
      deeds.record("mail.confirmed", null);
    }
    return confirmed == 1;
  }

  /** Forgets the address. */
  @Transactional
  public void forget() {
    jdbc.sql("delete from mail_address where account = :me").param("me", me()).update();
    deeds.record("mail.forgotten", null);
  }

  private static long me() {
    return SignedIn.now().account();
  }
}
