package jp.yui.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the record. One writer at a time, over all instances: each locks the head's row. */
@Component
public class AuditTrail {
  private final JdbcClient jdbc;
  private final Clock clock;

  AuditTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes a deed in the transaction of the deed itself: both are there, or neither is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Deed deed) {
    Head head =
        jdbc.sql("select seq, hash from audit_head where one = 1 for update")
            .query(Head.class)
            .single();
    long seq = head.seq() + 1;
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String hash = Chain.hash(head.hash(), seq, at, deed);
    jdbc.sql(
            """
            insert into audit_entry (seq, at_millis, actor, municipality, action, subject, address, hash)
            values (:seq, :at, :actor, :municipality, :action, :subject, :address, :hash)
            """)
        .param("seq", seq)
        .param("at", at.toEpochMilli())
        .param("actor", deed.actor())
        .param("municipality", deed.municipality())
        .param("action", deed.action())
        .param("subject", deed.subject())
        .param("address", deed.address())
        .param("hash", hash)
        .update();
    jdbc.sql("update audit_head set seq = :seq, hash = :hash where one = 1")
        .param("seq", seq)
        .param("hash", hash)
        .update();
  }
}
