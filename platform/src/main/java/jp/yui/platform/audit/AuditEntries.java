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
  private static final int READ = 5000;

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

  /**
   * Every entry in its order, a page at a time: of one statement over all of them H2 would keep the
   * whole result in memory. To be called in a transaction that sees one moment.
   */
  void each(Consumer<Entry> see) {
    long from = Long.MIN_VALUE;
    List<Entry> page;
    do {
      page =
          jdbc.sql("select * from audit_entry where seq >= :from order by seq limit :most")
              .param("from", from)
              .param("most", READ)
              .query(AuditEntries::entry)
              .list();
      page.forEach(see);
      from = page.isEmpty() ? from : page.getLast().seq() + 1;
    } while (page.size() == READ);
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
