package jp.yui.agent.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.Agent;
import jp.yui.agent.schedule.AgentCall;
import jp.yui.agent.schedule.Tuning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui agent}: carries jobs out when they are due, until it is asked to end. */
@Command(
    name = "agent",
    resourceBundle = "jp.yui.agent.cli.messages",
    subcommands = {AgentCommand.Status.class, AgentCommand.RunNow.class, AgentCommand.Stop.class})
final class AgentCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Override
  public Integer call() throws InterruptedException {
    Home folder = Home.at(home.folder());
    JobCarrier carrier = new JobCarrier(folder.root());
    Agent agent =
        Agent.start(
            folder,
            carrier,
            List.of(new ScreensBeforeRun(carrier)),
            List.of(new SyncErrand(folder)),
            spec.commandLine().getOut(),
            Tuning.USUAL);
    Thread end = new Thread(agent::close, "yui-end");
    Runtime.getRuntime().addShutdownHook(end);
    agent.await();
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // The process ends: it is that hook which ended the agent.
    }
    return ExitStatus.OK;
  }

  private static AgentCall agent(Path folder) {
    return new AgentCall(Home.at(folder));
  }

  /** {@code yui agent status}. */
  @Command(name = "status", resourceBundle = "jp.yui.agent.cli.messages")
  static final class Status implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
      var overview = agent(home.folder()).overview();
      var out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.text(overview));
      } else {
        out.print(new OverviewWords(overview).status());
      }
      out.flush();
      return overview.pid().isPresent() ? ExitStatus.OK : ExitStatus.UNREACHABLE;
    }
  }

  /** {@code yui agent run-now JOB}. */
  @Command(name = "run-now", resourceBundle = "jp.yui.agent.cli.messages")
  static final class RunNow implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "JOB", descriptionKey = "agent.job")
    private String job = "";

    @Override
    public Integer call() {
      agent(home.folder()).runNow(job);
      spec.commandLine().getOut().println(Yui.TEXTS.say("agent.will-run", job));
      return ExitStatus.OK;
    }
  }

  /** {@code yui agent stop}. */
  @Command(name = "stop", resourceBundle = "jp.yui.agent.cli.messages")
  static final class Stop implements Callable<Integer> {
    private static final long PATIENCE_MINUTES = 4;

    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Override
    public Integer call() throws InterruptedException {
      var out = spec.commandLine().getOut();
      Optional<ProcessHandle> process = agent(home.folder()).stop();
      if (process.isEmpty()) {
        out.println(Yui.TEXTS.say("agent.none"));
        return ExitStatus.OK;
      }
      out.println(Yui.TEXTS.say("agent.stopping"));
      try {
        process.get().onExit().get(PATIENCE_MINUTES, TimeUnit.MINUTES);
      } catch (TimeoutException | ExecutionException e) {
        throw new Refusal(ExitStatus.LOOK, Yui.TEXTS.say("agent.still-there", process.get().pid()));
      }
      out.println(Yui.TEXTS.say("agent.stopped"));
      return ExitStatus.OK;
    }
  }
}
