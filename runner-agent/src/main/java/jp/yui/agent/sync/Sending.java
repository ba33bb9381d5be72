package jp.yui.agent.sync;

import java.io.IOException;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.agent.reporting.Outbox;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.ReportAnswer;
import jp.yui.scenario.exchange.SignedReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends the reports that wait, each as the line of text that a medium would carry. */
record Sending(Outbox outbox, PlatformLine line, Platform platform, PrivateKey key) {
  private static final String REPORTS = "/api/agent/v1/reports";

  /** Together shorter than what the platform hears out. */
  private static final int MOST_AT_ONCE = 10;

  Sent send(List<Report> waiting) throws IOException, InterruptedException {
    int arrived = 0;
    for (int i = 0; i < waiting.size(); i += MOST_AT_ONCE) {
      List<Report> some = waiting.subList(i, Math.min(waiting.size(), i + MOST_AT_ONCE));
      List<ReportAnswer> answers = asked(some);
      for (int j = 0; j < some.size(); j++) {
        if (!answers.get(j).result().arrived()) {
          return new Sent(arrived, Optional.of(answers.get(j)));
        }
        outbox.arrived(some.get(j));
        arrived++;
      }
    }
    return new Sent(arrived, Optional.empty());
  }

  private List<ReportAnswer> asked(List<Report> some) throws IOException, InterruptedException {
    String lines =
        some.stream()
            .map(report -> SignedReport.sign(report, key).line() + "\n")
            .collect(Collectors.joining());
    PlatformLine.Reply answer = line.send("POST", REPORTS, lines, platform.agent(), key);
    Answers.understood(platform.line(), answer, 200);
    try {
      List<ReportAnswer> answers =
          new ArrayList<>(
              List.of(JsonMapper.shared().readValue(answer.body(), ReportAnswer[].class)));
      if (answers.size() == some.size()) {
        return answers;
      }
    } catch (JacksonException e) {
      // As where it says too little.
    }
    throw SyncTexts.TEXTS.problem("not-a-platform", platform.line(), answer.status());
  }
}
