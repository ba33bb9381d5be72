package jp.yui.platform.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions that wait for opinions, the oldest first. */
@Repository
public class Waiting {
  /** How many a page has. */
  public static final int PAGE = 20;

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

  /**
   * @param page from 0
   */
  public List<Row> page(int page) {
    return jdbc.sql(
            """
            select v.id, v.title, v.version, m.name as municipality, v.filed_at,
              (select count(distinct o.municipality) from review_opinion o
               where o.scenario_version = v.id and o.verdict = 'APPROVED') as approvals
            from scenario_version v join scenario s on s.id = v.scenario
            left join municipality m on m.code = s.municipality
            where v.state = 'IN_REVIEW' order by v.id limit :size offset :from
            """)
        .param("size", PAGE)
        .param("from", page * PAGE)
        .query(Row.class)
        .list();
  }

  public int count() {
    return jdbc.sql("select count(*) from scenario_version where state = 'IN_REVIEW'")
        .query(Integer.class)
        .single();
  }
}
