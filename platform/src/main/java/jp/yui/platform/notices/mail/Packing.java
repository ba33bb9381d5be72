package jp.yui.platform.notices.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts what is due of each person into one mail. What was read on the site by then stays out. */
@Component
class Packing {
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;
  private final TransactionTemplate whole;

  Packing(JdbcClient jdbc, Outbox outbox, Clock clock, TransactionTemplate whole) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
    this.whole = whole;
  }

  void pack() {
    Timestamp now = Timestamp.from(clock.instant());
    for (long account : due(now)) {
      whole.executeWithoutResult(status -> pack(account, now));
    }
  }

  private List<Long> due(Timestamp now) {
    return jdbc.sql("select distinct account from notice where mail_due_at <= :now")
        .param("now", now)
        .query(Long.class)
        .list();
  }

  /** One instance after the other: whoever holds the row of the address packs. */
  private void pack(long account, Timestamp now) {
    boolean wanted =
        jdbc.sql(
                """
                select m.frequency <> 'NONE' and m.address is not null and a.active
                from mail_address m join account a on a.id = m.account
                where m.account = :account for update
                """)
            .param("account", account)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    if (wanted && isAnyUnread(account, now)) {
      jdbc.sql(
              """
              update notice set mail = (select id from mail where message_id = :mail)
              where account = :account and mail_due_at <= :now and read_at is null
              """)
          .param("mail", outbox.put(account, Kind.NOTICES))
          .param("account", account)
          .param("now", now)
          .update();
    }
    jdbc.sql(
            "update notice set mail_due_at = null where account = :account and mail_due_at <= :now")
        .param("account", account)
        .param("now", now)
        .update();
  }

  private boolean isAnyUnread(long account, Timestamp now) {
    return jdbc.sql(
                """
                select count(*) from notice
                where account = :account and mail_due_at <= :now and read_at is null
                """)
            .param("account", account)
            .param("now", now)
            .query(Integer.class)
            .single()
        > 0;
  }
}
