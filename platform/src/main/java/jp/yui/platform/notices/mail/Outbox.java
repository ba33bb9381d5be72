package jp.yui.platform.notices.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits to be sent. A sender claims a mail before it sends it, so that two instances never
 * send the same; where one dies in between, another takes it up when the claim has run out.
 */
@Component
class Outbox {
  /** Longer than any talk with a mail server lasts. */
  static final Duration CLAIM = Duration.ofMinutes(15);

  private static final int MOST_CONFIRMATIONS = 5;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Clock clock;

  Outbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Asks for a mail of confirmation; false where it would be one too many, for whoever gets it. */
  boolean askToConfirm(long account) {
    int asked =
        jdbc.sql(
                """
                select count(*) from mail
                where account = :account and kind = 'CONFIRM' and made_at > :since
                """)
            .param("account", account)
            .param("since", Timestamp.from(clock.instant().minus(DAY)))
            .query(Integer.class)
            .single();
    if (asked >= MOST_CONFIRMATIONS) {
      return false;
    }
    jdbc.sql(
            """
            update mail set state = 'DROPPED', ended_at = :now
            where account = :account and kind = 'CONFIRM' and state = 'WAITING'
            """)
        .param("account", account)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    put(account, Kind.CONFIRM);
    return true;
  }

  /** Puts a new mail in, due now, and gives the id by which recipients know it. */
  String put(long account, Kind kind) {
    Timestamp now = Timestamp.from(clock.instant());
    String messageId = UUID.randomUUID().toString();
    jdbc.sql(
            """
            insert into mail (account, kind, message_id, made_at, state, due_at)
            values (:account, :kind, :messageId, :now, 'WAITING', :now)
            """)
        .param("account", account)
        .param("kind", kind.name())
        .param("messageId", messageId)
        .param("now", now)
        .update();
    return messageId;
  }

  /** The next that is due and nobody else's; nothing where there is none. */
  Optional<Claimed> claim() {
    Timestamp now = Timestamp.from(clock.instant());
    List<Long> due =
        jdbc.sql(
                """
                select id from mail
                where state = 'WAITING' and due_at <= :now
                  and (claimed_until is null or claimed_until < :now)
                order by due_at, id fetch first 20 rows only
                """)
            .param("now", now)
            .query(Long.class)
            .list();
    return due.stream().map(this::claim).flatMap(Optional::stream).findFirst();
  }

  private Optional<Claimed> claim(long id) {
    Instant now = clock.instant();
    String claim = UUID.randomUUID().toString();
    // Counted before it is sent: what brings the sender down each time is given up too.
    int mine =
        jdbc.sql(
                """
                update mail set claim = :claim, claimed_until = :until, tries = tries + 1
                where id = :id and state = 'WAITING'
                  and (claimed_until is null or claimed_until < :now)
                """)
            .param("claim", claim)
            .param("until", Timestamp.from(now.plus(CLAIM)))
            .param("id", id)
            .param("now", Timestamp.from(now))
            .update();
    return mine == 0
        ? Optional.empty()
        : jdbc.sql("select id, account, kind, message_id, tries, claim from mail where id = :id")
            .param("id", id)
            .query(Claimed.class)
            .optional();
  }

  void ended(Claimed mail, State state) {
    end(mail, state, null);
  }

  /** Not sent: to be tried again later, or given up. */
  void failed(Claimed mail, Fault fault) {
    Optional<Duration> again = Patience.after(mail.tries());
    if (again.isEmpty()) {
      end(mail, State.GIVEN_UP, fault);
      return;
    }
    jdbc.sql(
            """
            update mail set due_at = :due, claim = null, claimed_until = null,
              fault = :fault, answer = :answer
            where id = :id and claim = :claim
            """)
        .param("due", Timestamp.from(clock.instant().plus(again.get())))
        .param("fault", fault.kind().name())
        .param("answer", fault.answer())
        .param("id", mail.id())
        .param("claim", mail.claim())
        .update();
  }

  private void end(Claimed mail, State state, @Nullable Fault fault) {
    jdbc.sql(
            """
            update mail set state = :state, ended_at = :now, claim = null, claimed_until = null,
              fault = :fault, answer = :answer
            where id = :id and claim = :claim
            """)
        .param("state", state.name())
        .param("now", Timestamp.from(clock.instant()))
        .param("fault", fault == null ? null : fault.kind().name())
        .param("answer", fault == null ? null : fault.answer())
        .param("id", mail.id())
        .param("claim", mail.claim())
        .update();
  }

  /** Forgets what was sent or dropped long ago. */
  @Transactional
  void tidy() {
    jdbc.sql("delete from mail where state in ('SENT', 'DROPPED') and made_at < :before")
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }
}
