package jp.yui.agent.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.schedule.store.Store;
import jp.yui.agent.secret.Keystore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yui home}: what is done to a home as a whole. */
@Command(
    name = "home",
    resourceBundle = "jp.yui.agent.cli.messages",
    subcommands = HomeCommand.Back.class)
final class HomeCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** {@code yui home rollback}: an older agent takes over what a newer one left. */
  @Command(name = "rollback", resourceBundle = "jp.yui.agent.cli.messages")
  static final class Back implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Override
    public Integer call() {
      Path folder = home.folder();
      if (!Files.exists(folder.resolve("ledger").resolve("ledger.mv.db"))) {
        throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("home.none", folder));
      }
      Home at = Home.at(folder);
      var out = spec.commandLine().getOut();
      Store.nobodyAtWork(at);
      boolean ledger = Ledger.carryBack(at, Keystore.open(at));
      if (ledger) {
        out.println(Yui.TEXTS.say("home.ledger-carried", at.beforeRollback()));
      }
      boolean schedule = Store.carryBack(at);
      if (schedule) {
        out.println(Yui.TEXTS.say("home.schedule-carried", at.beforeRollback()));
      }
      if (!ledger && !schedule) {
        out.println(Yui.TEXTS.say("home.nothing", at));
      }
      return ExitStatus.OK;
    }
  }
}
