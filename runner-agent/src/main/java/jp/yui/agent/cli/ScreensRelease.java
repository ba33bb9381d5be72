package jp.yui.agent.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.sync.Released;
import jp.yui.agent.sync.Warnings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui screens release}: a person looked into a warning, which then holds nothing here. */
@Command(name = "release", resourceBundle = "jp.yui.agent.cli.messages")
final class ScreensRelease implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "WARNING", descriptionKey = "release.warning")
  private long warning;

  @Option(names = "--by", paramLabel = "NAME", required = true, descriptionKey = "release.by")
  private String by = "";

  @Option(names = "--why", paramLabel = "TEXT", required = true, descriptionKey = "release.why")
  private String why = "";

  @Override
  public Integer call() {
    if (by.isBlank() || why.isBlank()) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("release.blank"));
    }
    Home folder = Home.at(home.folder());
    if (Warnings.of(folder).all().stream().noneMatch(one -> one.id() == warning)) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("release.unknown", warning));
    }
    Released.keep(folder, new Released.One(warning, by.strip(), why.strip(), Instant.now()));
    spec.commandLine().getOut().println(Yui.TEXTS.say("release.done", warning));
    return ExitStatus.OK;
  }
}
