package jp.yui.agent.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.agent.run.RunReport;

/**
 * Posts the sample applications to all practice products and holds the outcome against the judge.
 */
public final class Demo {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";

  private final Path folder;
  private final PrintWriter out;
  private final PracticeProcess practice;

  /**
   * @param folder where the demo's homes and settings go; emptied by the caller
   */
  public Demo(Path folder, PrintWriter out, PracticeProcess practice) {
    this.folder = folder;
    this.out = out;
    this.practice = practice;
  }

  /**
   * @param samples the scenario's folder of samples
   * @return whether everything came out as expected
   */
  public boolean run(Path samples, Trial.Runner runner) throws IOException, InterruptedException {
    out.println(DemoTexts.say("start", practice.port()));
    List<String> differences = new ArrayList<>();
    Map<DemoProduct, RunReport> reports = new LinkedHashMap<>();
    for (DemoProduct product : DemoProduct.ALL) {
      out.println();
      out.println(DemoTexts.say("product", product.id()));
      Trial.Outcome outcome = new Trial(folder, practice, runner).run(SCENARIO, product, samples);
      reports.put(product, outcome.report());
      differences.addAll(outcome.differences());
    }
    summary(reports);
    if (differences.isEmpty()) {
      out.println(DemoTexts.say("good"));
    } else {
      out.println(DemoTexts.say("bad", differences.size()));
      differences.forEach(text -> out.println(DemoTexts.say("bad.one", text)));
    }
    where();
    return differences.isEmpty();
  }

  private Path home(DemoProduct product) {
    return folder.resolve(product.id());
  }

  private void summary(Map<DemoProduct, RunReport> reports) {
    out.println();
    reports.forEach(
        (product, report) -> {
          RunReport.Totals t = report.totals();
          out.println(
              DemoTexts.say(
                  "summary.line",
                  product.id(),
                  t.applications(),
                  t.posted(),
                  t.held(),
                  t.seconds()));
        });
  }

  private void where() {
    out.println();
    out.println(DemoTexts.say("look"));
    out.println(DemoTexts.say("look.folder", folder));
    Path first = home(DemoProduct.ALL.get(0));
    out.println(DemoTexts.say("look.ledger", first));
    out.println(DemoTexts.say("look.evidence", first));
  }
}
