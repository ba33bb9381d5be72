package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yui trust rotate DIR root|targets|online}: other keys, of people or of the platform. */
@Command(name = "rotate", resourceBundle = TrustCommand.BUNDLE)
final class RotateCommand extends TrustAction {
  @Mixin private FolderArgument folder = new FolderArgument();

  @Parameters(index = "1", paramLabel = "WHAT", descriptionKey = "exchange.what")
  private What what = What.root;

  @Mixin private Exchange exchange = new Exchange();

  @Override
  int act(PrintWriter out) throws Refused, IOException {
    Proposal proposal = new Proposal(folder);
    proposal.lay(exchange.in(proposal.standing().plan(), what, folder.names()));
    proposal.tell(out);
    return OK;
  }
}
