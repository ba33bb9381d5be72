package jp.yui.agent.cli;

import java.io.PrintWriter;
import jp.yui.agent.sync.Sent;

/** Tells a person what became of the reports. */
record ReportWords(PrintWriter out) {
  void tell(Sent sent) {
    if (sent.arrived() > 0) {
      out.println(Yui.TEXTS.say("report.arrived", sent.arrived()));
    }
    sent.refused()
        .ifPresent(
            no ->
                out.println(Yui.TEXTS.say("report.refused." + no.result().name(), no.sequence())));
  }
}
