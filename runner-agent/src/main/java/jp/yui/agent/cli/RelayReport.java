package jp.yui.agent.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.yui.agent.home.Home;
import jp.yui.agent.reporting.Outbox;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.sync.AgentKeys;
import jp.yui.agent.sync.Platform;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.SignedReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code yui relay report FILE}: writes the reports that the platform is not known to have, to be
 * carried there. The same may be carried twice: the platform takes each once.
 */
@Command(name = "report", resourceBundle = "jp.yui.agent.cli.messages")
final class RelayReport implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "carried.file")
  private Path file = Path.of("");

  @Option(names = "--again", descriptionKey = "carried.again")
  private boolean again;

  @Override
  public Integer call() {
    Home at = Home.at(home.folder());
    Platform platform =
        Platform.of(at)
            .orElseThrow(
                () -> new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("carried.not-enrolled")));
    new RunsTold(at).collect();
    Outbox outbox = Outbox.of(at);
    List<Report> reports = again ? outbox.all(platform.agent()) : outbox.waiting(platform.agent());
    var out = spec.commandLine().getOut();
    if (reports.isEmpty()) {
      out.println(Yui.TEXTS.say("carried.none"));
      return ExitStatus.OK;
    }
    PrivateKey key = new AgentKeys(Keystore.open(at)).now().orElseThrow().getPrivate();
    String lines =
        reports.stream()
            .map(report -> SignedReport.sign(report, key).line() + "\n")
            .collect(Collectors.joining());
    try {
      Files.writeString(file, lines, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("carried.not-written", file));
    }
    out.println(Yui.TEXTS.say("carried.written", file, reports.size()));
    return ExitStatus.OK;
  }
}
