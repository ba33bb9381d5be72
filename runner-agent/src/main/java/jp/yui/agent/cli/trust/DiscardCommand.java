package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import jp.yui.scenario.trust.CeremonyFolder;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yui trust discard DIR}: gives up the change that waits for signatures. */
@Command(name = "discard", resourceBundle = TrustCommand.BUNDLE)
final class DiscardCommand extends TrustAction {
  @Mixin private FolderArgument folder = new FolderArgument();

  @Override
  int act(PrintWriter out) throws Refused, IOException {
    CeremonyFolder ceremony = folder.open();
    ceremony.discard();
    out.println(say("discarded"));
    return OK;
  }
}
