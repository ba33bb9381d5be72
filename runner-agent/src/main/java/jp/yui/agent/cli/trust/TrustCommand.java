package jp.yui.agent.cli.trust;

import jp.yui.agent.home.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yui trust}: makes, exchanges and mourns the keys on which terminals' trust hangs. */
@Command(
    name = "trust",
    resourceBundle = TrustCommand.BUNDLE,
    subcommands = {
      KeyCommand.class,
      InitCommand.class,
      ShowCommand.class,
      SignCommand.class,
      GatherCommand.class,
      DiscardCommand.class,
      PublisherCommand.class,
      RotateCommand.class,
      RenewCommand.class,
      LostCommand.class,
      SignScenarioCommand.class
    })
public final class TrustCommand implements Runnable {
  static final String BUNDLE = "jp.yui.agent.cli.trust.messages";
  static final Texts TEXTS = new Texts(TrustCommand.class);

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
