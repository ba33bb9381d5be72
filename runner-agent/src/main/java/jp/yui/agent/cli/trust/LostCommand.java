package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import jp.yui.scenario.trust.Plan;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code yui trust lost DIR root|targets|online|publisher}: what a lost or stolen key means, what
 * to do about it, and, once it is said which key goes and which comes, the change that does it.
 */
@Command(name = "lost", resourceBundle = TrustCommand.BUNDLE)
final class LostCommand extends TrustAction {
  @Mixin private FolderArgument folder = new FolderArgument();

  @Parameters(index = "1", paramLabel = "WHAT", descriptionKey = "exchange.what")
  private What what = What.root;

  @Option(names = "--stolen", descriptionKey = "lost.stolen")
  private boolean stolen;

  @Mixin private Exchange exchange = new Exchange();

  @Override
  int act(PrintWriter out) throws Refused, IOException {
    Proposal proposal = new Proposal(folder);
    Plan plan = proposal.standing().plan();
    out.println(say("lost." + what + (stolen ? ".stolen" : ".gone")));
    if (!exchange.isGiven(what)) {
      out.println(say("lost." + what + ".do", folder.path()));
      return OK;
    }
    Names names = folder.names();
    if (what == What.root) {
      int left = exchange.left(plan.root(), names);
      if (left < plan.root().threshold()) {
        out.println(say("lost.root.dead", left, plan.root().threshold()));
        return LOOK;
      }
    }
    proposal.lay(exchange.in(plan, what, names));
    proposal.tell(out);
    return OK;
  }
}
