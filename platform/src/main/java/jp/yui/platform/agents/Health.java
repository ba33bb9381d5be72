package jp.yui.platform.agents;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.tenancy.OwnRecords;
import jp.yui.scenario.exchange.HealthNumbers;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How the agents of the signed-in user's municipality are. */
@Repository
public class Health {
  private static final String SELECT =
      """
      select e.agent, e.municipality, e.suspended, e.last_contact, e.clock_skew, h.told_at,
        h.agent_version, h.java_version, h.os, h.browser, h.browser_version, h.driver_version,
        h.disk_free_percent, h.waiting, h.asked, h.held_runs, h.ready, h.held, h.unknown_count
      from agent_enrolment e
      left join own_agent_health h on h.agent = e.agent and h.municipality = :own
      where e.municipality = :own
      """;

  private final OwnRecords own;
  private final Clock clock;

  Health(OwnRecords own, Clock clock) {
    this.own = own;
    this.clock = clock;
  }

  /** The last run of one of an agent's jobs. */
  public record LastRun(String scenario, String outcome, int hoursAgo) {}

  /** All of them, by agent. */
  public Map<Long, Vitals> all() {
    return own.sql(SELECT).query(Vitals.class).list().stream()
        .collect(Collectors.toMap(Vitals::agent, Function.identity()));
  }

  /** The last runs of an agent's jobs, as it told them. */
  public List<LastRun> jobs(long agent) {
    return own.sql(
            """
            select scenario, outcome, hours_ago from own_agent_job
            where municipality = :own and agent = :agent order by position
            """)
        .param("agent", agent)
        .query(LastRun.class)
        .list();
  }

  /** Notes what the agent that is signed in tells of itself. */
  @Transactional
  public void take(HealthNumbers told) {
    long agent = SignedIn.now().agent();
    for (String table : List.of("own_agent_job", "own_agent_health")) {
      own.sql("delete from " + table + " where municipality = :own and agent = :agent")
          .param("agent", agent)
          .update();
    }
    own.sql(
            """
            insert into own_agent_health (municipality, agent, told_at, agent_version, java_version,
              os, browser, browser_version, driver_version, disk_free_percent, waiting, asked,
              held_runs, ready, held, unknown_count)
            values (:own, :id, :now, :agent, :java, :os, :browser, :browserVersion, :driverVersion,
              :diskFreePercent, :waiting, :asked, :heldRuns, :ready, :held, :unknown)
            """)
        .param("id", agent)
        .param("now", Timestamp.from(clock.instant()))
        .param("agent", told.agent())
        .param("java", told.java())
        .param("os", told.os().name())
        .param("browser", told.browser().name())
        .param("browserVersion", told.browserVersion())
        .param("driverVersion", told.driverVersion())
        .param("diskFreePercent", told.diskFreePercent())
        .param("waiting", told.waiting())
        .param("asked", told.asked())
        .param("heldRuns", told.heldRuns())
        .param("ready", told.ready())
        .param("held", told.held())
        .param("unknown", told.unknown())
        .update();
    for (int i = 0; i < told.jobs().size(); i++) {
      HealthNumbers.LastRun job = told.jobs().get(i);
      own.sql(
              """
              insert into own_agent_job (municipality, agent, position, scenario, outcome, hours_ago)
              values (:own, :agent, :position, :scenario, :outcome, :hours)
              """)
          .param("agent", agent)
          .param("position", i)
          .param("scenario", job.scenario())
          .param("outcome", job.outcome().name())
          .param("hours", job.hoursAgo())
          .update();
    }
  }
}
