package jp.yui.platform.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import jp.yui.platform.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The opinions and comments as the data base has them. */
@Repository
class Opinions {
  private final JdbcClient jdbc;
  private final Clock clock;

  Opinions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Opinion> of(long version) {
    return jdbc.sql(
            """
            select a.name, m.name as municipality, o.verdict, o.remark, o.given_at
            from review_opinion o join account a on a.id = o.account
            join municipality m on m.code = o.municipality
            where o.scenario_version = :version order by o.given_at desc
            """)
        .param("version", version)
        .query(Opinion.class)
        .list();
  }

  /** One person has one opinion; a new one replaces it. */
  void give(long version, SignedIn who, Verdict verdict, String remark) {
    jdbc.sql("delete from review_opinion where scenario_version = :version and account = :account")
        .param("version", version)
        .param("account", who.account())
        .update();
    jdbc.sql(
            """
            insert into review_opinion
              (scenario_version, account, municipality, verdict, remark, given_at)
            values (:version, :account, :municipality, :verdict, :remark, :now)
            """)
        .param("version", version)
        .param("account", who.account())
        .param("municipality", who.municipality())
        .param("verdict", verdict.name())
        .param("remark", remark)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  List<Comment> comments(long version) {
    return jdbc.sql(
            """
            select c.path, c.line, c.words, a.name, m.name as municipality, c.said_at
            from review_comment c join account a on a.id = c.account
            left join municipality m on m.code = a.municipality
            where c.scenario_version = :version order by c.path, c.line, c.id
            """)
        .param("version", version)
        .query(Comment.class)
        .list();
  }

  void comment(long version, SignedIn who, String path, int line, String words) {
    jdbc.sql(
            """
            insert into review_comment (scenario_version, path, line, words, account, said_at)
            values (:version, :path, :line, :words, :account, :now)
            """)
        .param("version", version)
        .param("path", path)
        .param("line", line)
        .param("words", words)
        .param("account", who.account())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
