package jp.yui.platform.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole record and compares it with its chain, its head and its checkpoints. Whoever may
 * write the data base can forge all three after the newest checkpoint; against that stands the
 * printed one, which is compared by eye.
 */
@Component
public class Verifier {
  private final AuditEntries entries;
  private final JdbcClient jdbc;

  Verifier(AuditEntries entries, JdbcClient jdbc) {
    this.entries = entries;
    this.jdbc = jdbc;
  }

  /** One view of all tables, since others go on writing. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify() {
    Walk walk = new Walk(Checkpoints.all(jdbc));
    entries.each(walk::see);
    return walk.end(entries.head());
  }
}
