package jp.yui.agent.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.secret.Secret;
import jp.yui.agent.secret.SecretInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui secret set|list|remove}: the agent's keystore. */
@Command(
    name = "secret",
    resourceBundle = "jp.yui.agent.cli.messages",
    subcommands = {
      SecretCommand.SetSecret.class,
      SecretCommand.ListSecrets.class,
      SecretCommand.RemoveSecret.class
    })
final class SecretCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Asks for a value and keeps it. */
  @Command(name = "set", resourceBundle = "jp.yui.agent.cli.messages")
  static final class SetSecret implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "NAME", descriptionKey = "option.name")
    private String name = "";

    @Override
    public Integer call() {
      Keystore keystore = Keystore.open(Home.at(home.folder()));
      try (Secret value = SecretInput.ask(name)) {
        keystore.set(name, value);
      }
      spec.commandLine().getOut().println(Yui.TEXTS.say("secret.kept", name));
      return ExitStatus.OK;
    }
  }

  /** Names only. */
  @Command(name = "list", resourceBundle = "jp.yui.agent.cli.messages")
  static final class ListSecrets implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Override
    public Integer call() {
      List<String> names = Keystore.open(Home.at(home.folder())).names();
      var out = spec.commandLine().getOut();
      if (names.isEmpty()) {
        out.println(Yui.TEXTS.say("secret.none"));
      }
      names.forEach(out::println);
      return ExitStatus.OK;
    }
  }

  /** Forgets one. */
  @Command(name = "remove", resourceBundle = "jp.yui.agent.cli.messages")
  static final class RemoveSecret implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "NAME", descriptionKey = "option.name")
    private String name = "";

    @Override
    public Integer call() {
      boolean was = Keystore.open(Home.at(home.folder())).remove(name);
      spec.commandLine()
          .getOut()
          .println(Yui.TEXTS.say(was ? "secret.removed" : "secret.unknown", name));
      return was ? ExitStatus.OK : ExitStatus.USAGE;
    }
  }
}
