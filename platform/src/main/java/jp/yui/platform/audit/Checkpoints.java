package jp.yui.platform.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checkpoints, one a day at most. */
@Repository
public class Checkpoints {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final String COLUMNS = "select made_on, entries, root from audit_checkpoint";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Verifier verifier;

  Checkpoints(JdbcClient jdbc, Clock clock, Verifier verifier) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.verifier = verifier;
  }

  public Optional<Checkpoint> newest() {
    return jdbc.sql(COLUMNS + " order by made_on desc limit 1").query(Checkpoint.class).optional();
  }

  boolean isMadeToday() {
    return newest().filter(newest -> !newest.madeOn().isBefore(today())).isPresent();
  }

  /** Keeps today's where there is none, and only over a record in which nothing is wrong. */
  Verification makeToday() {
    Verification found = verifier.verify();
    if (found.wrong() == null) {
      try {
        jdbc.sql("insert into audit_checkpoint (made_on, entries, root) values (:day, :n, :root)")
            .param("day", today())
            .param("n", found.entries())
            .param("root", found.root())
            .update();
      } catch (DuplicateKeyException e) {
        return found; // the other instance was first
      }
    }
    return found;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), JAPAN);
  }

  static List<Checkpoint> all(JdbcClient jdbc) {
    return jdbc.sql(COLUMNS + " order by entries, made_on").query(Checkpoint.class).list();
  }
}
