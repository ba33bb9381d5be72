package jp.yui.agent.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.sync.Refusals;
import jp.yui.agent.sync.Syncing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yui sync}: asks the platform what this agent should know. */
@Command(name = "sync", resourceBundle = "jp.yui.agent.cli.messages")
final class SyncCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private HomeOption home = new HomeOption();

  @Override
  public Integer call() {
    Home at = Home.at(home.folder());
    Refusals now = new Syncing(at, Keystore.open(at), Clock.systemUTC()).sync();
    var out = spec.commandLine().getOut();
    out.println(Yui.TEXTS.say("sync.done", now.withdrawn().size()));
    now.withdrawn()
        .forEach(
            one ->
                out.println(
                    Yui.TEXTS.say("sync.withdrawn", one.scenario(), one.version(), one.reason())));
    return ExitStatus.OK;
  }
}
