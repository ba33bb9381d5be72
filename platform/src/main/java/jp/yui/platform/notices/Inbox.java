package jp.yui.platform.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notices of whoever is signed in. */
@Component
public class Inbox {
  /** How many a page has. */
  public static final int PAGE = 20;

  /** By what they may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("id")
          .down("unread", "case when read_at is null then 1 else 0 end")
          .down("told", "id");

  private final JdbcClient jdbc;
  private final Clock clock;

  Inbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public int unread() {
    return jdbc.sql("select count(*) from notice where account = :me and read_at is null")
        .param("me", SignedIn.now().account())
        .query(Integer.class)
        .single();
  }

  /** One page; the unread ones first, each the newest first, until somebody asks otherwise. */
  public Paged<Notice> page(Asked asked) {
    List<Notice> found =
        jdbc.sql(
                """
                select id, code, arguments, link, told_at, read_at is null as unread
                from notice where account = :me
                """
                    + asked.order()
                    + "offset :from rows fetch next :most rows only")
            .param("me", SignedIn.now().account())
            .param("from", asked.from(PAGE))
            .param("most", PAGE + 1)
            .query(
                (row, number) ->
                    new Notice(
                        row.getLong("id"),
                        row.getString("code"),
                        Arguments.apart(row.getString("arguments")),
                        row.getString("link"),
                        row.getTimestamp("told_at").toInstant(),
                        row.getBoolean("unread")))
            .list();
    return Paged.of(asked, found, PAGE);
  }

  /** Marks one as read and gives its link; nothing where it is somebody else's. */
  @Transactional
  public Optional<String> open(long id) {
    jdbc.sql(
            """
            update notice set read_at = :now
            where id = :id and account = :me and read_at is null
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("id", id)
        .param("me", SignedIn.now().account())
        .update();
    return jdbc.sql("select link from notice where id = :id and account = :me")
        .param("id", id)
        .param("me", SignedIn.now().account())
        .query(String.class)
        .optional();
  }

  /** Marks all as read. */
  @Transactional
  public void readAll() {
    jdbc.sql("update notice set read_at = :now where account = :me and read_at is null")
        .param("now", Timestamp.from(clock.instant()))
        .param("me", SignedIn.now().account())
        .update();
  }
}
