package jp.yui.platform.notices.mail;

import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the mails to whoever follows the link that stands in each, without signing in. */
@Service
public class Stop {
  private final JdbcClient jdbc;
  private final Deeds deeds;

  Stop(JdbcClient jdbc, Deeds deeds) {
    this.jdbc = jdbc;
    this.deeds = deeds;
  }

  public boolean isGood(String token) {
    return signInName(token).isPresent();
  }

  /** Whether the link was good. */
  @Transactional
  public boolean stop(String token) {
    Optional<String> name = signInName(token);
    jdbc.sql("update mail_address set frequency = 'NONE' where stop_token = :token")
        .param("token", token)
        .update();
    name.ifPresent(found -> deeds.record("mail.stopped", found));
    return name.isPresent();
  }

  private Optional<String> signInName(String token) {
    return jdbc.sql(
            """
            select a.sign_in_name from mail_address m join account a on a.id = m.account
            where m.stop_token = :token
            """)
        .param("token", token)
        .query(String.class)
        .optional();
  }
}
