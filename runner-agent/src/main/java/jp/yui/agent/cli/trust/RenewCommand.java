package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import jp.yui.scenario.trust.Ceremony;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yui trust renew DIR}: the same keys, with a date further on. */
@Command(name = "renew", resourceBundle = TrustCommand.BUNDLE)
final class RenewCommand extends TrustAction {
  @Mixin private FolderArgument folder = new FolderArgument();

  @Override
  int act(PrintWriter out) throws Refused, IOException {
    Proposal proposal = new Proposal(folder);
    folder.open().propose(Ceremony.renew(proposal.standing(), Instant.now()));
    proposal.tell(out);
    return OK;
  }
}
