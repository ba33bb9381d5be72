package jp.yui.agent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.run.Ending;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.run.RunRequest;
import jp.yui.agent.run.Runs;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.screen.browser.BrowserMissing;
import jp.yui.agent.sync.Warnings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui run}: reads an inbox, checks, and posts. */
@Command(name = "run", resourceBundle = "jp.yui.agent.cli.messages")
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
  private String scenario = "";

  @Option(names = "--product", paramLabel = "P", descriptionKey = "option.product")
  private @Nullable String product;

  @Option(names = "--inbox", paramLabel = "DIR", required = true, descriptionKey = "option.inbox")
  private Path inbox = Path.of("");

  @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "option.settings")
  private @Nullable Path settings;

  @Option(names = "--secrets", paramLabel = "FILE", descriptionKey = "option.secrets")
  private @Nullable Path secrets;

  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--watch", descriptionKey = "option.watch")
  private boolean watch;

  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  private boolean dryRun;

  @Option(names = "--screens-warn", descriptionKey = "option.screens-warn")
  private boolean screensWarn;

  @Option(names = "--report", paramLabel = "FILE.json", descriptionKey = "option.report")
  private @Nullable Path report;

  /** The same run, asked for by another command. */
  static RunCommand of(CommandSpec spec, String scenario, Path inbox, Path settings, Path home) {
    RunCommand command = new RunCommand();
    command.spec = spec;
    command.scenario = scenario;
    command.inbox = inbox;
    command.settings = settings;
    command.home = HomeOption.at(home);
    return command;
  }

  /** The same run, as a job asks for it. */
  static RunCommand of(Job job, Path home) {
    RunCommand command = new RunCommand();
    command.scenario = job.scenario();
    command.product = job.product().orElse(null);
    command.inbox = job.inbox();
    command.settings = job.settings().orElse(null);
    command.dryRun = job.dryRun();
    command.home = HomeOption.at(home);
    return command;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return status(run());
  }

  RunReport run() throws IOException, InterruptedException {
    RunRequest request = request();
    Progress progress = new Progress(spec.commandLine().getOut());
    progress.start(request);
    Warnings.of(Home.at(request.home()))
        .about(request.scenario().procedure().id(), request.product())
        .ifPresent(warning -> progress.note(new WarningWords(warning).line()));
    try (Ending ending = Ending.watch()) {
      RunReport result = run(request, progress, ending);
      if (report != null) {
        Files.writeString(report, Json.text(result) + "\n");
      }
      progress.summary(result, request.ownHome(), Optional.ofNullable(report));
      return result;
    } catch (BrowserMissing missing) {
      throw new Refusal(ExitStatus.UNREACHABLE, String.valueOf(missing.getMessage()));
    }
  }

  private static RunReport run(RunRequest request, Progress progress, Ending ending)
      throws BrowserMissing, InterruptedException {
    try {
      return Runs.run(request, progress, ending);
    } finally {
      new RunsTold(Home.at(request.home())).collectQuietly();
    }
  }

  /** What is to be run, by the files as they are now. */
  RunRequest request() {
    if (!Files.isDirectory(inbox)) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("run.inbox-missing", inbox));
    }
    return new Wanted(
            scenario,
            Optional.ofNullable(product),
            Optional.ofNullable(settings),
            secrets,
            home.folder())
        .request(inbox.toAbsolutePath().normalize(), watch, dryRun, screensWarn);
  }

  static int status(RunReport report) {
    if (report.unreachable()) {
      return ExitStatus.UNREACHABLE;
    }
    return report.allPosted() ? ExitStatus.OK : ExitStatus.LOOK;
  }
}
