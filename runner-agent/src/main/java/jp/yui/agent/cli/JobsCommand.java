package jp.yui.agent.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.AgentCall;
import jp.yui.agent.schedule.Overview;
import jp.yui.agent.schedule.job.Jobs;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.ProblemText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code yui jobs}: what is carried out when, what came of it last, and what is wrong. */
@Command(name = "jobs", resourceBundle = "jp.yui.agent.cli.messages")
final class JobsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Override
  public Integer call() {
    Home folder = Home.at(home.folder());
    Overview overview = new AgentCall(folder).overview();
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.text(overview));
      return overview.problems().isEmpty() ? ExitStatus.OK : ExitStatus.USAGE;
    }
    out.print(new OverviewWords(overview).jobs(folder.root().resolve(Jobs.FOLDER)));
    List<Problem> problems = Jobs.read(folder).problems();
    if (!problems.isEmpty()) {
      out.print(new ProblemText(ScenarioArgument.language()).of(problems));
      out.println();
    }
    out.flush();
    return overview.problems().isEmpty() ? ExitStatus.OK : ExitStatus.USAGE;
  }
}
