package jp.yui.platform.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

  /** Verifies the whole record. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify() {
    return verify(List.of());
  }

  /**
   * Compares with checkpoints from paper too. One view of all tables, since others go on writing.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Verification verify(List<Checkpoint> printed) {
    Walk walk =
        new Walk(
            Stream.concat(Checkpoints.all(jdbc).stream(), printed.stream())
                .sorted(Comparator.comparingLong(Checkpoint::entries))
                .toList());
    entries.each(walk::see);
    return walk.end(entries.head());
  }
}
