package jp.yui.platform.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import jp.yui.platform.notices.mail.MailSwitch;
import jp.yui.platform.notices.mail.Undelivered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the sending of mails goes, for the consortium's administrator. */
@Component
public class MailState {
  /** How many of those given up are shown. */
  public static final int SHOWN = 100;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final MailSwitch mail;

  MailState(JdbcClient jdbc, Clock clock, MailSwitch mail) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.mail = mail;
  }

  public boolean isOn() {
    return mail.isOn();
  }

  public long waiting() {
    return count("state = 'WAITING'");
  }

  /** Of those that wait, how many failed at least once. */
  public long failing() {
    return count("state = 'WAITING' and fault is not null");
  }

  public long givenUp() {
    return count("state = 'GIVEN_UP'");
  }

  /** Those given up, the newest first. */
  public List<Undelivered> undelivered() {
    return jdbc.sql(
            """
            select m.ended_at, a.sign_in_name, t.name as municipality, m.kind, m.fault, m.answer
            from mail m join account a on a.id = m.account
              left join municipality t on t.code = a.municipality
            where m.state = 'GIVEN_UP'
            order by m.id desc fetch first :most rows only
            """)
        .param("most", SHOWN)
        .query(Undelivered.class)
        .list();
  }

  /** Tries those again that were given up, from the beginning. */
  @Transactional
  public void tryAgain() {
    jdbc.sql(
            """
            update mail set state = 'WAITING', tries = 0, due_at = :now, ended_at = null,
              fault = null, answer = null
            where state = 'GIVEN_UP'
            """)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Lets those go that were given up. In the site their notices stay. */
  @Transactional
  public void letGo() {
    jdbc.sql("update mail set state = 'DROPPED' where state = 'GIVEN_UP'").update();
  }

  private long count(String which) {
    return jdbc.sql("select count(*) from mail where " + which).query(Long.class).single();
  }
}
