package jp.yui.platform.review;

import java.util.List;
import jp.yui.scenario.exchange.Withdrawn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What no agent may carry out any more. */
@Repository
public class Withdrawals {
  private final JdbcClient jdbc;

  Withdrawals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them, with the reason that was given last. */
  public List<Withdrawn> all() {
    return jdbc.sql(
            """
            select v.scenario, v.version, coalesce((
              select t.reason from version_turn t
              where t.scenario_version = v.id and t.state = 'WITHDRAWN'
              order by t.id desc limit 1), '') as reason
            from scenario_version v where v.state = 'WITHDRAWN' order by v.id
            """)
        .query(Withdrawn.class)
        .list();
  }
}
