package jp.yui.platform.reports;

import java.util.List;
import jp.yui.platform.tenancy.OwnRecords;
import org.springframework.stereotype.Repository;

/** How far the reports of the signed-in user's agents have come in. */
@Repository
public class Standings {
  private static final int MOST = 200;

  private final OwnRecords own;

  Standings(OwnRecords own) {
    this.own = own;
  }

  /** One for each agent and series, what came last first. */
  public List<Standing> all() {
    return own.sql(
            """
            select r.agent, n.name, max(r.sequence) as newest, count(*) as taken,
              max(r.taken_at) as last_taken
            from own_report r join agent_name n on n.agent = r.agent
            where r.municipality = :own
            group by r.agent, n.name, r.series order by last_taken desc, r.agent limit :most
            """)
        .param("most", MOST)
        .query(Standing.class)
        .list();
  }
}
