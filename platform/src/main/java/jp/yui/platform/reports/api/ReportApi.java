package jp.yui.platform.reports.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.reports.Intake;
import jp.yui.scenario.exchange.ReportAnswer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An agent brings its reports, a line each, and hears what became of each. */
@RestController
@ForAgents
class ReportApi {
  private final Intake intake;

  ReportApi(Intake intake) {
    this.intake = intake;
  }

  @PostMapping("/api/agent/v1/reports")
  List<ReportAnswer> take(@RequestBody byte[] lines) {
    return new String(lines, StandardCharsets.UTF_8).lines().map(intake::take).toList();
  }
}
