package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import jp.yui.scenario.trust.Ceremony;
import jp.yui.scenario.trust.CeremonyFolder;
import jp.yui.scenario.trust.Change;
import jp.yui.scenario.trust.Plan;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.Standing;

/** Lays a change down in the folder and says what it is and who has to sign. */
final class Proposal {
  private final FolderArgument folder;

  Proposal(FolderArgument folder) {
    this.folder = folder;
  }

  /** What is in use; a folder without it has no ceremony behind it yet. */
  Standing standing() throws Refused, IOException {
    return folder
        .open()
        .standing()
        .orElseThrow(() -> TrustCommand.TEXTS.problem("not-begun", folder.path()));
  }

  void lay(Plan plan) throws Refused, IOException {
    folder.open().propose(Ceremony.next(standing(), plan, Instant.now()));
  }

  /** Says what waits, and what to do next. */
  void tell(PrintWriter out) throws Refused, IOException {
    CeremonyFolder ceremony = folder.open();
    Optional<Standing> inUse = ceremony.standing();
    Change change = ceremony.pending().orElseThrow();
    Names names = folder.names();
    out.print(new PlanWords(names).change(inUse.map(Standing::plan), change.after(inUse).plan()));
    out.print(new SignatureWords(names).waiting(change, inUse));
    out.println(TrustCommand.TEXTS.say("next.sign", folder.path()));
  }
}
