package jp.yui.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
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

  /** By what they may be sorted. */
  public static final Columns COLUMNS = Columns.tie("seq").down("seq", "seq");

  /**
   * One page: whose deeds the address asks for by the sign-in name, in the order that it asks for.
   * The record is long: a page is found by the number that it begins after, not by counting.
   *
   * @param municipality whose people's; null for everybody's
   * @param after the number of the last entry on the page before; null for the first page
   */
  public Paged<Entry> page(
      @Nullable String municipality, @Nullable Long after, Asked asked, int size) {
    String sql =
        "select * from audit_entry where true"
            + (after == null ? "" : " and seq " + (asked.down() ? "<" : ">") + " :after")
            + (municipality == null ? "" : " and municipality = :municipality")
            + (asked.words().isEmpty() ? "" : " and actor = :actor")
            + order(municipality, asked)
            + " limit :most";
    List<Entry> found =
        jdbc.sql(sql)
            .param("after", after)
            .param("municipality", municipality)
            .param("actor", asked.words())
            .param("most", size + 1)
            .query(AuditEntries::entry)
            .list();
    return Paged.of(asked, found, size);
  }

  /** By number; what is alike in all of them stands before it, so that H2 walks along an index. */
  private static String order(@Nullable String municipality, Asked asked) {
    return Stream.of(
            municipality == null ? "" : "municipality",
            asked.words().isEmpty() ? "" : "actor",
            "seq")
        .filter(column -> !column.isEmpty())
        .map(column -> column + (asked.down() ? " desc" : ""))
        .collect(Collectors.joining(", ", " order by ", ""));
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
