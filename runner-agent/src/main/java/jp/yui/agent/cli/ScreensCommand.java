package jp.yui.agent.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.yui.agent.checkup.Baseline;
import jp.yui.agent.checkup.DifferenceWords;
import jp.yui.agent.checkup.ScreenFolder;
import jp.yui.agent.home.Home;
import jp.yui.agent.run.RunRequest;
import jp.yui.agent.run.ScreenChecks;
import jp.yui.agent.screen.browser.BrowserMissing;
import jp.yui.scenario.exchange.PrintedScreen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui screens}: whether the core system's screens are still those that were accepted. */
@Command(
    name = "screens",
    resourceBundle = "jp.yui.agent.cli.messages",
    subcommands = {
      ScreensCommand.Check.class,
      ScreensCommand.Accept.class,
      ScreensCommand.Show.class,
      ScreensRelease.class
    })
final class ScreensCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** What all of them are told. */
  static final class Target {
    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario = "";

    @Option(names = "--product", paramLabel = "P", descriptionKey = "option.product")
    private @Nullable String product;

    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "option.settings")
    private @Nullable Path settings;

    @Option(names = "--secrets", paramLabel = "FILE", descriptionKey = "option.secrets")
    private @Nullable Path secrets;

    @Mixin private HomeOption home = new HomeOption();

    RunRequest request() {
      return new Wanted(
              scenario,
              Optional.ofNullable(product),
              Optional.ofNullable(settings),
              secrets,
              home.folder())
          .request(Path.of(""), false, false, false);
    }
  }

  /** Looks and compares. */
  @Command(name = "check", resourceBundle = "jp.yui.agent.cli.messages")
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Target target = new Target();

    @Override
    public Integer call() throws InterruptedException {
      PrintWriter out = spec.commandLine().getOut();
      ScreenChecks.Seen seen = seen(() -> ScreenChecks.look(target.request()));
      if (seen.accepted().isEmpty()) {
        out.println(Yui.TEXTS.say("screens.no-baseline"));
        return ExitStatus.OK;
      }
      tell(seen, out);
      return seen.hold().isPresent() ? ExitStatus.LOOK : ExitStatus.OK;
    }
  }

  /** Looks and accepts. */
  @Command(name = "accept", resourceBundle = "jp.yui.agent.cli.messages")
  static final class Accept implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Target target = new Target();

    @Override
    public Integer call() throws InterruptedException {
      PrintWriter out = spec.commandLine().getOut();
      ScreenChecks.Seen seen = seen(() -> ScreenChecks.accept(target.request()));
      if (seen.print().isEmpty()) {
        out.println(seen.hold().orElse(""));
        out.println(Yui.TEXTS.say("screens.not-accepted"));
        return ExitStatus.LOOK;
      }
      seen.differences().forEach(d -> out.println(DifferenceWords.of(d)));
      out.println(Yui.TEXTS.say("screens.accepted", seen.print().get().screens().size()));
      return ExitStatus.OK;
    }
  }

  /** Shows what was accepted. */
  @Command(name = "show", resourceBundle = "jp.yui.agent.cli.messages")
  static final class Show implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Target target = new Target();

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      RunRequest request = target.request();
      Optional<Baseline> accepted =
          new ScreenFolder(Home.at(request.home()))
              .baseline(request.scenario().procedure().id(), request.product().id());
      if (accepted.isEmpty()) {
        out.println(Yui.TEXTS.say("screens.no-baseline"));
        return ExitStatus.OK;
      }
      out.println(
          Yui.TEXTS.say(
              "screens.show." + accepted.get().how(),
              request.product().name(),
              accepted.get().at()));
      for (PrintedScreen screen : accepted.get().print().screens()) {
        out.println(DifferenceWords.place(screen.place()));
        screen.features().forEach(feature -> out.println(DifferenceWords.of(feature)));
      }
      return ExitStatus.OK;
    }
  }

  private interface Looking {
    ScreenChecks.Seen look() throws BrowserMissing, InterruptedException;
  }

  private static ScreenChecks.Seen seen(Looking looking) throws InterruptedException {
    try {
      ScreenChecks.Seen seen = looking.look();
      if (seen.unable().isPresent()) {
        throw new Refusal(
            ExitStatus.UNREACHABLE, Yui.TEXTS.say("screens.unable", seen.unable().get()));
      }
      return seen;
    } catch (BrowserMissing missing) {
      throw new Refusal(ExitStatus.UNREACHABLE, String.valueOf(missing.getMessage()));
    }
  }

  private static void tell(ScreenChecks.Seen seen, PrintWriter out) {
    if (seen.hold().isPresent()) {
      out.println(seen.hold().get());
    } else if (seen.differences().isEmpty()) {
      out.println(Yui.TEXTS.say("screens.same"));
    } else {
      out.println(Yui.TEXTS.say("screens.noted"));
    }
    seen.differences().stream()
        .filter(d -> !d.matters())
        .forEach(d -> out.println(DifferenceWords.of(d)));
  }
}
