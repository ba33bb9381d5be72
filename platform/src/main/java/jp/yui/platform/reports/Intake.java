package jp.yui.platform.reports;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import jp.yui.platform.agents.AgentKeys;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.tenancy.OwnRecords;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.ReportAnswer;
import jp.yui.scenario.exchange.ReportAnswer.Result;
import jp.yui.scenario.exchange.ReportJson;
import jp.yui.scenario.exchange.Sha256;
import jp.yui.scenario.exchange.SignedReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in for reports. Who brings one, an agent or a person with a medium, vouches for
 * nothing: the report's own signature does. Whoever it is, the agent is of their municipality.
 */
@Service
public class Intake {
  private final OwnRecords own;
  private final AgentKeys keys;
  private final Deeds deeds;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Intake(
      OwnRecords own, AgentKeys keys, Deeds deeds, Clock clock, ApplicationEventPublisher events) {
    this.own = own;
    this.keys = keys;
    this.deeds = deeds;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Takes one report, once.
   *
   * @param line as {@link SignedReport} writes it
   */
  @Transactional
  public ReportAnswer take(String line) {
    Optional<SignedReport> read = SignedReport.read(line);
    if (read.isEmpty()) {
      return new ReportAnswer("", 0, Result.UNREADABLE);
    }
    Report report = read.get().report();
    boolean signed = keys.own(report.agent()).filter(read.get()::holds).isPresent();
    Result result = signed ? taken(report, Sha256.of(ReportJson.write(report))) : Result.NOT_SIGNED;
    if (!result.arrived()) {
      deeds.record(
          "report.refused",
          report.agent() + " " + report.series().text() + " " + report.sequence() + " " + result);
    }
    return new ReportAnswer(report.series().text(), report.sequence(), result);
  }

  private Result taken(Report report, String digest) {
    int kept =
        own.sql(
                """
                insert into own_report
                  (municipality, agent, series, sequence, digest, body, by_agent, taken_at)
                values (:own, :agent, :series, :sequence, :digest, :body, :byAgent, :now)
                on conflict do nothing
                """)
            .param("agent", report.agent())
            .param("series", report.series().text())
            .param("sequence", report.sequence())
            .param("digest", digest)
            .param("body", ReportJson.write(report))
            .param("byAgent", SignedIn.now().isAgent())
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (kept == 0) {
      return digest(report).equals(digest) ? Result.KNOWN : Result.OTHER_CONTENT;
    }
    String municipality = String.valueOf(SignedIn.now().municipality());
    events.publishEvent(new ReportTaken(report.agent(), municipality, report.entries()));
    return Result.TAKEN;
  }

  private String digest(Report report) {
    return own.sql(
            """
            select digest from own_report where municipality = :own
            and agent = :agent and series = :series and sequence = :sequence
            """)
        .param("agent", report.agent())
        .param("series", report.series().text())
        .param("sequence", report.sequence())
        .query(String.class)
        .single();
  }
}
