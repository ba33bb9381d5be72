package jp.yui.agent.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.yui.agent.cli.trust.ScenarioSigning;
import jp.yui.scenario.gate.Folder;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.ProblemText;
import jp.yui.scenario.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code yui publish DIR --to URL}: hands a scenario to the consortium's platform. What the
 * platform would refuse is found here already, and nothing is sent then.
 */
@Command(name = "publish", resourceBundle = "jp.yui.agent.cli.messages")
final class PublishCommand implements Callable<Integer> {
  /** Never on the command line: other people on the machine, and its history, would see it. */
  private static final String TOKEN = "YUI_TOKEN";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", descriptionKey = "option.publish-folder")
  private Path folder = Path.of("");

  @Option(names = "--to", required = true, paramLabel = "URL", descriptionKey = "option.to")
  private URI platform = URI.create("");

  @Mixin private ScenarioSigning signing = new ScenarioSigning();

  @Option(names = "--check", descriptionKey = "option.publish-check")
  private boolean check;

  @Override
  public Integer call() {
    Path real = Library.standard().folder(folder.toString());
    Folder content = Folder.read(real);
    List<Problem> problems = FolderCheck.of(real, content);
    print(problems);
    if (problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      spec.commandLine().getOut().println(Yui.TEXTS.say("publish.not-sent"));
      return ExitStatus.USAGE;
    }
    if (signing.isWanted() && !check) {
      spec.commandLine().getOut().println(signing.sign(real));
      content = Folder.read(real);
    } else if (!ScenarioSigning.isSound(real)) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("publish.stale-signature"));
    }
    String token = System.getenv(TOKEN);
    if (token == null || token.isBlank()) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("publish.no-token", TOKEN));
    }
    return tell(new PlatformDoor(platform, token.strip()).publish(content.files(), check));
  }

  private int tell(PlatformDoor.Answer answer) {
    PrintWriter out = spec.commandLine().getOut();
    print(answer.findings());
    switch (answer.kind()) {
      case PUBLISHED ->
          out.println(Yui.TEXTS.say("publish.done", answer.title(), platform.toString()));
      case RIGHT -> out.println(Yui.TEXTS.say("publish.right"));
      case REFUSED -> out.println(Yui.TEXTS.say("publish.refused"));
      case FAILED ->
          throw new Refusal(
              answer.status(), Yui.TEXTS.say("publish.failed", answer.title(), answer.detail()));
    }
    return answer.kind() == PlatformDoor.Kind.REFUSED ? ExitStatus.USAGE : ExitStatus.OK;
  }

  private void print(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    PrintWriter out = spec.commandLine().getOut();
    out.print(new ProblemText(ScenarioArgument.language()).of(problems));
    out.println();
    out.println(
        Yui.TEXTS.say(
            "check.summary", String.valueOf(errors), String.valueOf(problems.size() - errors)));
  }
}
