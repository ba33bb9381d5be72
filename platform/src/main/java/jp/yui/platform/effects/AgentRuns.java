package jp.yui.platform.effects;

import java.util.List;
import java.util.TreeSet;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.reports.ReportTaken;
import jp.yui.platform.tenancy.OwnRecords;
import jp.yui.scenario.exchange.RunNumbers;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What agents report of their runs, added to the day's summary. A day that a person gave by hand
 * stays as it is: the runs are in it already. Time that people spend on exceptions no agent sees.
 */
@Component
class AgentRuns {
  private final OwnRecords own;
  private final OwnEffects effects;
  private final Versions versions;

  AgentRuns(OwnRecords own, OwnEffects effects, Versions versions) {
    this.own = own;
    this.effects = effects;
    this.versions = versions;
  }

  @EventListener
  void take(ReportTaken report) {
    List<RunNumbers> known = report.of(RunNumbers.class).stream().filter(this::isKnown).toList();
    known.forEach(this::add);
    TreeSet<String> scenarios = new TreeSet<>();
    known.forEach(run -> scenarios.add(run.scenario().text()));
    effects.recount(scenarios);
  }

  /** A version that was never filed here has no effects here. */
  private boolean isKnown(RunNumbers run) {
    return versions.of(run.scenario().text()).stream()
        .anyMatch(one -> one.version().equals(run.version().text()));
  }

  private void add(RunNumbers run) {
    bound(
            run,
            """
            insert into run_summary (municipality, scenario, version, product, ran_on, month_of,
              posted, held, rejected, run_seconds, exception_seconds, mode, by_agents)
            values (:own, :scenario, :version, :product, :day, :month, 0, 0, 0, 0, 0, :mode, true)
            on conflict do nothing
            """)
        .param("month", run.day().toString().substring(0, 7))
        .update();
    bound(
            run,
            """
            update run_summary set posted = posted + :posted, held = held + :held,
              rejected = rejected + :rejected, run_seconds = run_seconds + :seconds
            where municipality = :own and scenario = :scenario and version = :version
              and product = :product and ran_on = :day and mode = :mode and by_agents
            """)
        .param("posted", run.posted())
        .param("held", run.heldInAll() + run.unknown())
        .param("rejected", run.rejected())
        .param("seconds", run.seconds())
        .update();
  }

  private StatementSpec bound(RunNumbers run, String sql) {
    return own.sql(sql)
        .param("scenario", run.scenario().text())
        .param("version", run.version().text())
        .param("product", run.product().text())
        .param("day", run.day())
        .param("mode", run.kind().name());
  }
}
