package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yui.scenario.trust.CeremonyFolder;
import jp.yui.scenario.trust.Change;
import jp.yui.scenario.trust.Fingerprint;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yui trust sign DIR}: shows one person what waits, and signs it with that person's key. */
@Command(name = "sign", resourceBundle = TrustCommand.BUNDLE)
final class SignCommand extends TrustAction {
  @Mixin private FolderArgument folder = new FolderArgument();

  @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "trust.key")
  private Path key = Path.of("");

  @Option(names = "--yes", descriptionKey = "sign.yes")
  private boolean yes;

  @Mixin private Passphrase passphrase = new Passphrase();

  @Override
  int act(PrintWriter out) throws Refused, IOException {
    CeremonyFolder ceremony = folder.open();
    Optional<Change> change = ceremony.pending();
    if (change.isEmpty()) {
      throw TrustCommand.TEXTS.problem("nothing-waits", folder.path());
    }
    tell(out, ceremony, change.get());
    if (!yes && !Ask.yes(out, say("sign.ask"))) {
      out.println(say("sign.not"));
      return LOOK;
    }
    Change signed = ceremony.sign(passphrase.open(key));
    if (ceremony.finish()) {
      Completion.tell(out, ceremony, folder.path());
    } else {
      out.print(new SignatureWords(folder.names()).waiting(signed, ceremony.standing()));
      out.println(say("sign.handed-on", folder.path()));
    }
    return OK;
  }

  private void tell(PrintWriter out, CeremonyFolder ceremony, Change change)
      throws Refused, IOException {
    Optional<Standing> inUse = ceremony.standing();
    Optional<byte[]> first = ceremony.firstRoot();
    first.ifPresent(root -> out.println(say("first-root", Fingerprint.of(root))));
    out.println(say(inUse.isPresent() ? "sign.what" : "sign.what-first"));
    out.print(
        new PlanWords(folder.names())
            .change(inUse.map(Standing::plan), change.after(inUse).plan()));
    out.print(new SignatureWords(folder.names()).waiting(change, inUse));
    List<String> strays = ceremony.strays();
    strays.forEach(stray -> out.println(say("stray", stray)));
  }
}
