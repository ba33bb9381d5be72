package jp.yui.agent.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.ProblemText;
import jp.yui.scenario.problem.Severity;
import jp.yui.scenario.validation.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui check FILE…}: all problems of scenarios, forms, products and settings. */
@Command(name = "check", resourceBundle = "jp.yui.agent.cli.messages")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "option.files")
  private List<Path> files = List.of();

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      Path real = Files.exists(file) ? file : Library.standard().folder(file.toString());
      List<Problem> found = ScenarioFiles.check(real);
      problems.addAll(found);
      if (!json && found.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
        out.println(Yui.TEXTS.say("check.ok", file.toString()));
      }
    }
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    if (json) {
      out.println(Json.text(problems));
    } else if (!problems.isEmpty()) {
      out.print(new ProblemText(ScenarioArgument.language()).of(problems));
      out.println();
      out.println(
          Yui.TEXTS.say(
              "check.summary", String.valueOf(errors), String.valueOf(problems.size() - errors)));
    }
    return errors > 0 ? ExitStatus.USAGE : ExitStatus.OK;
  }
}
