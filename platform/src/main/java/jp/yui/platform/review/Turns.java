package jp.yui.platform.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the states of versions turned. */
@Repository
class Turns {
  private final JdbcClient jdbc;
  private final Clock clock;

  Turns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The latest first. */
  List<Turn> of(long version) {
    return jdbc.sql(
            """
            select state, reason, turned_at from version_turn
            where scenario_version = :version order by id desc
            """)
        .param("version", version)
        .query(Turn.class)
        .list();
  }

  /** Why each of these versions stands where it stands, of those that ever turned. */
  Map<Long, String> lastReasons(List<Long> versions) {
    Map<Long, String> reasons = new HashMap<>();
    jdbc.sql(
            """
            select scenario_version, reason from version_turn
            where scenario_version in (:versions) order by id
            """)
        .param("versions", versions)
        .query(
            row -> {
              reasons.put(row.getLong(1), row.getString(2)); // the last one stays
            });
    return reasons;
  }

  /** Locks the version, so that two who turn it do so one after the other. */
  State lock(long version) {
    return State.valueOf(
        jdbc.sql("select state from scenario_version where id = :version for update")
            .param("version", version)
            .query(String.class)
            .single());
  }

  void add(long version, State state, String reason) {
    jdbc.sql(
            """
            insert into version_turn (scenario_version, state, reason, account, turned_at)
            values (:version, :state, :reason, :account, :now)
            """)
        .param("version", version)
        .param("state", state.name())
        .param("reason", reason)
        .param("account", SignedIn.now().account())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
