package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import jp.yui.scenario.trust.CeremonyFolder;
import jp.yui.scenario.trust.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yui trust gather DIR}: the signatures from a copy that was signed elsewhere. */
@Command(name = "gather", resourceBundle = TrustCommand.BUNDLE)
final class GatherCommand extends TrustAction {
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(names = "--from", required = true, paramLabel = "DIR", descriptionKey = "gather.from")
  private Path from = Path.of("");

  @Override
  int act(PrintWriter out) throws Refused, IOException {
    CeremonyFolder ceremony = folder.open();
    out.println(say("gathered", ceremony.gather(FolderArgument.open(from))));
    if (ceremony.finish()) {
      Completion.tell(out, ceremony, folder.path());
    } else {
      new Proposal(folder).tell(out);
    }
    return OK;
  }
}
