package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import jp.yui.scenario.trust.CeremonyFolder;
import jp.yui.scenario.trust.Fingerprint;
import jp.yui.scenario.trust.Refused;

/** Enough have signed: packs it, and says where it goes and, the first time, what to print. */
final class Completion {
  private Completion() {}

  static void tell(PrintWriter out, CeremonyFolder ceremony, Path folder)
      throws Refused, IOException {
    out.println(TrustCommand.TEXTS.say("sign.complete", Parcel.pack(folder)));
    if (ceremony.standing().orElseThrow().root().version() == 1) {
      out.println(
          TrustCommand.TEXTS.say(
              "first-root.made", Fingerprint.of(ceremony.firstRoot().orElseThrow())));
    }
  }
}
