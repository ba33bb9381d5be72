package jp.yui.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the record. */
@Repository
public class AuditEntries {
  private static final int FETCHED = 1000;

  private final JdbcClient jdbc;

  AuditEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Entries, the newest first.
   *
   * @param municipality whose people's; null for everybody's
   * @param before older than this number only
   */
  public List<Entry> newest(@Nullable String municipality, long before, int most) {
    String own = municipality == null ? "" : " and municipality = :municipality";
    return jdbc.sql(
            "select * from audit_entry where seq < :before"
                + own
                + " order by seq desc limit :most")
        .param("before", before)
        .param("municipality", municipality)
        .param("most", most)
        .query(AuditEntries::entry)
        .list();
  }

  Head head() {
    return jdbc.sql("select seq, hash from audit_head where one = 1").query(Head.class).single();
  }

  /** Every entry in its order, without holding them all. */
  void each(Consumer<Entry> see) {
    jdbc.sql("select * from audit_entry order by seq")
        .withFetchSize(FETCHED)
        .query((ResultSet row) -> see.accept(entry(row, 0)));
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getLong("seq"),
        Instant.ofEpochMilli(row.getLong("at_millis")),
        new Deed(
            row.getString("actor"),
            row.getString("municipality"),
            row.getString("action"),
            row.getString("subject"),
            row.getString("address")),
        row.getString("hash"));
  }
}
