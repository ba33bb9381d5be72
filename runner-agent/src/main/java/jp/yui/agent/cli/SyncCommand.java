package jp.yui.agent.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.sync.Sent;
import jp.yui.agent.sync.Synced;
import jp.yui.agent.sync.Syncing;
import jp.yui.agent.sync.Warnings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code yui sync}: asks the platform what this agent should know, and reports to it. */
@Command(name = "sync", resourceBundle = "jp.yui.agent.cli.messages")
final class SyncCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--root", paramLabel = "FINGERPRINT", descriptionKey = "sync.root")
  private @Nullable String root;

  @Override
  public Integer call() {
    Home at = Home.at(home.folder());
    try (Syncing syncing = new Syncing(at, Clock.systemUTC())) {
      if (root != null) {
        syncing.trust(root);
      }
      Synced now = syncing.sync(true);
      new RunsTold(at).collect();
      Sent sent = syncing.report();
      PrintWriter out = spec.commandLine().getOut();
      new DeliveryWords(out).tell(now);
      new ReportWords(out).tell(sent);
      int told = syncing.tellScreens();
      if (told > 0) {
        out.println(Yui.TEXTS.say("sync.screens", told));
      }
      Warnings.of(at).all().forEach(one -> out.println(new WarningWords(one).line()));
      return now.refused().isEmpty() && sent.refused().isEmpty() ? ExitStatus.OK : ExitStatus.LOOK;
    }
  }
}
