package jp.yui.agent.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
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

  /** Carries one product's run out, as {@code yui run} does. */
  public interface Runner {
    RunReport run(String scenario, Path inbox, Path settings, Path home)
        throws IOException, InterruptedException;
  }

  /**
   * @param samples the scenario's folder of samples
   * @return whether everything came out as expected
   */
  public boolean run(Path samples, Runner runner) throws IOException, InterruptedException {
    out.println(DemoTexts.say("start", practice.port()));
    Expectations expectations = Expectations.read(samples.resolve("expected.json"));
    Judge judge = new Judge(practice.port());
    List<String> differences = new ArrayList<>();
    Map<DemoProduct, RunReport> reports = new LinkedHashMap<>();
    for (DemoProduct product : DemoProduct.ALL) {
      out.println();
      out.println(DemoTexts.say("product", product.id()));
      Path home = prepare(product);
      RunReport report = runner.run(SCENARIO, samples.resolve("inbox"), settings(product), home);
      reports.put(product, report);
      differences.addAll(
          expectations.differences(report, judge.ask(), product.practice(), product.onlyCp932()));
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

  private Path settings(DemoProduct product) {
    return folder.resolve(product.id() + "-settings.yaml");
  }

  private Path prepare(DemoProduct product) throws IOException {
    Home home = Home.at(home(product));
    Files.writeString(settings(product), product.settings(SCENARIO, practice.port()));
    try (FileChannel file =
        OwnerOnly.open(home.secrets(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.write(
          StandardCharsets.UTF_8.encode(
              "RENSHU_USER=%s\nRENSHU_PASSWORD=%s\n"
                  .formatted(PracticeProcess.OPERATOR, PracticeProcess.PASSWORD)));
    }
    return home.root();
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
