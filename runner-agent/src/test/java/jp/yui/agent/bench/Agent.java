package jp.yui.agent.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.demo.PracticeProcess;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.run.Ending;
import jp.yui.agent.run.RunListener;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.run.RunRequest;
import jp.yui.agent.run.Runs;
import jp.yui.agent.run.ScreenChecks;
import jp.yui.agent.secret.Secrets;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.OverlayFile;
import jp.yui.scenario.validation.Reading;
import jp.yui.scenario.validation.ScenarioFolder;

/**
 * The agent as {@code yui run} starts it, from the CSV file to the receipt: with intake, checks,
 * ledger, evidence and the reading back of every field.
 */
final class Agent implements Contender {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String PRODUCT = "renshu-hyojun";
  private static final Charset CP932 = Charset.forName("windows-31j");

  private final Path library;
  private final int port;
  private final int browsers;

  /**
   * @param library folder of all scenarios
   * @param port of the practice core
   */
  Agent(Path library, int port, int browsers) {
    this.library = library;
    this.port = port;
    this.browsers = browsers;
  }

  @Override
  public void register(List<Claim> claims, Path folder, Meter meter) throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("申請データ.csv"), Claim.csv(claims), CP932);
    RunReport report;
    try (Ending ending = Ending.watch()) {
      report = Runs.run(request(folder, inbox), new Marking(meter), ending);
    }
    if (report.totals().posted() != claims.size()) {
      throw new IllegalStateException(report.toString());
    }
  }

  /** How long a look at the product's screens takes, from when the operator was signed in. */
  Duration checkUp(Path folder) throws Exception {
    RunRequest request = request(folder, folder);
    ScreenChecks.accept(request);
    ScreenChecks.Seen seen = ScreenChecks.look(request);
    if (seen.accepted().isEmpty() || !seen.differences().isEmpty()) {
      throw new IllegalStateException(seen.toString());
    }
    return seen.took();
  }

  private RunRequest request(Path folder, Path inbox) throws IOException {
    Path settings = Files.writeString(folder.resolve("settings.yaml"), settings());
    Scenario scenario = usable(ScenarioFolder.read(library.resolve(SCENARIO)));
    Overlay overlay = usable(OverlayFile.read(settings, scenario, Optional.of(PRODUCT)));
    Home home = Home.at(folder.resolve("home"));
    try (FileChannel file =
        OwnerOnly.open(home.secrets(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.write(
          StandardCharsets.UTF_8.encode(
              "RENSHU_USER=%s\nRENSHU_PASSWORD=%s\n"
                  .formatted(PracticeProcess.OPERATOR, PracticeProcess.PASSWORD)));
    }
    return new RunRequest(
        scenario,
        scenario.products().get(PRODUCT),
        overlay,
        inbox,
        home.root(),
        false,
        false,
        Secrets.of(home, null));
  }

  private String settings() {
    return """
    overlay: %s
    municipality: "131016"
    product: %s
    browsers: %d
    settings:
      base-url: http://127.0.0.1:%d/clean
      operator: { secret: RENSHU_USER }
      password: { secret: RENSHU_PASSWORD }
    hosts: ["127.0.0.1:%d"]
    """
        .formatted(SCENARIO, PRODUCT, browsers, port, port);
  }

  private static <T> T usable(Reading<T> reading) {
    return reading.value().orElseThrow(() -> new IllegalStateException("" + reading.problems()));
  }

  private record Marking(Meter meter) implements RunListener {
    @Override
    public void reading(String file, long records) {}

    @Override
    public void posting(long ready) {}

    @Override
    public void outcome(RunReport.Line line) {
      meter.record();
    }

    @Override
    public void note(String text) {}
  }
}
