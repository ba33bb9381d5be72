package jp.yui.agent.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.yui.scenario.model.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui inspect FILE}: what is read from a file, item by item. */
@Command(name = "inspect", resourceBundle = "jp.yui.agent.cli.messages")
final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "option.file")
  private Path file = Path.of("");

  @Option(names = "--scenario", paramLabel = "S", descriptionKey = "option.scenario")
  private @Nullable String scenario;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("file.missing", file));
    }
    InspectionPage page = new InspectionPage(spec.commandLine().getOut(), json);
    boolean clean = true;
    for (Scenario one : scenarios()) {
      clean = Inspection.of(one, file).tell(page);
      if (page.toldSomething()) {
        break;
      }
    }
    page.end();
    return clean ? ExitStatus.OK : ExitStatus.LOOK;
  }

  /** The one asked for; otherwise all of the library, until the forms of one fit. */
  private List<Scenario> scenarios() {
    List<String> names = scenario == null ? Library.standard().ids() : List.of(scenario);
    return names.stream().map(ScenarioArgument::read).toList();
  }
}
