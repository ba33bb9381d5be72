package jp.yui.agent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.yui.agent.demo.PracticeProcess;
import jp.yui.agent.demo.Trial;
import jp.yui.agent.home.Folders;
import jp.yui.agent.home.Home;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.sync.AgentKeys;
import jp.yui.scenario.gate.Folder;
import jp.yui.scenario.gate.TestResult;
import jp.yui.scenario.gate.Tests;
import jp.yui.scenario.model.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code yui try}: posts a scenario's sample applications to the practice screens of its products,
 * and says what came out otherwise than expected; the agent's signature tells others so.
 */
@Command(name = "try", resourceBundle = "jp.yui.agent.cli.messages")
final class TryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
  private String scenario = "";

  @Option(names = "--product", paramLabel = "P", descriptionKey = "try.product")
  private @Nullable String product;

  @Option(names = "--write", descriptionKey = "try.write")
  private boolean write;

  @Mixin private HomeOption home = new HomeOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Library.standard().folder(scenario).toAbsolutePath().normalize();
    Scenario read = ScenarioArgument.read(scenario);
    List<String> products = products(read);
    Path samples = folder.resolve("samples");
    if (!Files.isRegularFile(samples.resolve("expected.json"))) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("try.no-samples", samples));
    }
    Optional<KeyPair> key = write ? Optional.of(key()) : Optional.empty();
    Path work = Files.createTempDirectory("yui-try");
    boolean good = true;
    try (PracticeProcess practice =
        PracticeProcess.start(practice(), work.resolve("practice-core.log"))) {
      for (String one : products) {
        Trial.Outcome outcome =
            new Trial(work, practice, this::run)
                .run(read.procedure().id(), folder.toString(), one, samples);
        say(one, outcome);
        good &= outcome.differences().isEmpty();
        if (key.isPresent()) {
          keep(folder, read, one, outcome, key.get());
        }
      }
    } finally {
      Folders.remove(work);
    }
    return good ? ExitStatus.OK : ExitStatus.LOOK;
  }

  private List<String> products(Scenario read) {
    List<String> all =
        read.products().keySet().stream().filter(Trial.products()::contains).sorted().toList();
    if (product != null && !all.contains(product) || all.isEmpty()) {
      throw new Refusal(
          ExitStatus.USAGE, Yui.TEXTS.say("try.no-screens", String.join(", ", Trial.products())));
    }
    return product == null ? all : List.of(product);
  }

  private void say(String one, Trial.Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        Yui.TEXTS.say(
            outcome.differences().isEmpty() ? "try.good" : "try.bad",
            one,
            outcome.applications(),
            outcome.differences().size(),
            outcome.report().totals().seconds()));
    outcome.differences().forEach(text -> out.println("  " + text));
  }

  private void keep(Path folder, Scenario read, String one, Trial.Outcome outcome, KeyPair key)
      throws IOException {
    TestResult result =
        TestResult.signed(
            read.procedure().id(),
            read.procedure().version(),
            one,
            TestResult.filesOf(Folder.read(folder).files()),
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            outcome.applications(),
            outcome.differences().size(),
            key);
    Path file = folder.resolve(Tests.path(one));
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, result.text());
    spec.commandLine().getOut().println(Yui.TEXTS.say("try.kept", file));
  }

  private KeyPair key() {
    return new AgentKeys(Keystore.open(Home.at(home.folder())))
        .now()
        .orElseThrow(() -> new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("try.not-enrolled")));
  }

  private RunReport run(String folder, Path inbox, Path settings, Path at)
      throws IOException, InterruptedException {
    return RunCommand.of(spec, folder, inbox, settings, at).run();
  }

  private static Path practice() {
    String jar = System.getenv("YUI_PRACTICE_JAR");
    if (jar == null || !Files.isRegularFile(Path.of(jar))) {
      throw DemoCommand.noPractice();
    }
    return Path.of(jar);
  }
}
