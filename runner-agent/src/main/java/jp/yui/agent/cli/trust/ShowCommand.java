package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.trust.CeremonyFolder;
import jp.yui.scenario.trust.Fingerprint;
import jp.yui.scenario.trust.Metadata;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.Roles;
import jp.yui.scenario.trust.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yui trust show DIR}: a folder of metadata in words. */
@Command(name = "show", resourceBundle = TrustCommand.BUNDLE)
final class ShowCommand extends TrustAction {
  /** Enough for a ceremony to be called together. */
  private static final Duration SOON = Duration.ofDays(60);

  @Mixin private FolderArgument folder = new FolderArgument();

  @Override
  int act(PrintWriter out) throws Refused, IOException {
    CeremonyFolder ceremony = folder.open();
    Optional<Standing> standing = ceremony.standing();
    boolean look = false;
    if (standing.isPresent()) {
      inUse(out, ceremony, standing.get());
      look = runsOut(out, standing.get());
    } else {
      out.println(say("show.not-begun"));
    }
    if (ceremony.pending().isPresent()) {
      out.println();
      new Proposal(folder).tell(out);
    }
    for (String stray : ceremony.strays()) {
      out.println(say("stray", stray));
      look = true;
    }
    return look ? LOOK : OK;
  }

  private void inUse(PrintWriter out, CeremonyFolder ceremony, Standing standing)
      throws Refused, IOException {
    out.println(say("first-root", Fingerprint.of(ceremony.firstRoot().orElseThrow())));
    out.println(say("show.complete"));
    out.print(
        new SignatureWords(folder.names()).complete(ceremony.signed().orElseThrow(), standing));
    for (Map.Entry<String, Metadata> file : ceremony.newest().entrySet()) {
      if (!file.getKey().equals(Roles.ROOT) && !file.getKey().equals(Roles.TARGETS)) {
        out.println(
            say(
                "show.online",
                say("role." + file.getKey()),
                file.getValue().version(),
                SignatureWords.until(file.getValue().expires())));
      }
    }
    out.print(new PlanWords(folder.names()).all(standing.plan()));
  }

  private boolean runsOut(PrintWriter out, Standing standing) {
    Instant first =
        standing.root().expires().isBefore(standing.targets().expires())
            ? standing.root().expires()
            : standing.targets().expires();
    if (first.isAfter(Instant.now().plus(SOON))) {
      return false;
    }
    out.println(say("show.renew", SignatureWords.until(first), folder.path()));
    return true;
  }
}
