package jp.yui.platform.review;

import java.time.Instant;
import java.util.List;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions that wait for opinions, the oldest first. */
@Repository
public class Waiting {
  /** How many a page has. */
  public static final int PAGE = 20;

  /** By what they may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("id")
          .up("filed", "filed_at")
          .up("title", "title")
          .up("version", "version")
          .up("municipality", "municipality")
          .down("approvals", "approvals");

  private final JdbcClient jdbc;

  Waiting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A version that waits.
   *
   * @param municipality whose it is; null for the consortium's own
   * @param approvals municipalities that approve
   */
  public record Row(
      long id,
      String title,
      String version,
      @Nullable String municipality,
      Instant filedAt,
      int approvals) {}

  /** One page of those with the words in their title or in the name of whoever made them. */
  public Paged<Row> page(Asked asked) {
    List<Row> found =
        jdbc.sql(
                """
                select w.* from (
                  select v.id, v.title, v.version, m.name as municipality, v.filed_at,
                    (select count(distinct o.municipality) from review_opinion o
                     where o.scenario_version = v.id and o.verdict = 'APPROVED') as approvals
                  from scenario_version v join scenario s on s.id = v.scenario
                  left join municipality m on m.code = s.municipality
                  where v.state = 'IN_REVIEW') w
                where lower(w.title) like :part escape '!' or lower(w.municipality) like :part escape '!'
                """
                    + asked.order()
                    + "limit :most offset :from")
            .param("part", asked.part())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query(Row.class)
            .list();
    return Paged.of(asked, found, PAGE);
  }

  public int count() {
    return jdbc.sql("select count(*) from scenario_version where state = 'IN_REVIEW'")
        .query(Integer.class)
        .single();
  }
}
