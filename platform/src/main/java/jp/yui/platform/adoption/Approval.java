package jp.yui.platform.adoption;

import java.util.Objects;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person's approval (決裁): without it nothing changes on an agent. */
@Service
public class Approval {
  private final Revisions revisions;
  private final Library library;
  private final Adoptions adoptions;
  private final Deeds deeds;
  private final Notices notices;

  Approval(
      Revisions revisions, Library library, Adoptions adoptions, Deeds deeds, Notices notices) {
    this.revisions = revisions;
    this.library = library;
    this.adoptions = adoptions;
    this.deeds = deeds;
    this.notices = notices;
  }

  /** What came of it, as the messages name it. */
  public enum Outcome {
    DONE,
    /** Whoever made it does not approve it. */
    OWN,
    /** Somebody was faster, or it was changed. */
    OVER,
    /** The version was withdrawn in the meantime. */
    WITHDRAWN,
    /** The library finds errors in it. */
    FAULTY
  }

  /** Whether whoever is signed in may decide on it: an administrator who did not make it. */
  public static boolean mayDecide(Revision revision) {
    SignedIn who = SignedIn.now();
    return who.has(Role.MUNICIPALITY_ADMIN) && revision.madeBy() != who.account();
  }

  @Transactional
  public Outcome approve(Case it, Revision revision) {
    if (!mayDecide(revision)) {
      return Outcome.OWN;
    }
    State state = it.version(revision).state();
    if (state != State.RELEASED && state != State.DEPRECATED) {
      return Outcome.WITHDRAWN;
    }
    Reading reading = Reading.of(library.read(it.version(revision)), it, revision);
    if (reading.overlay().isEmpty() || !library.isSound(it.version(revision))) {
      return Outcome.FAULTY;
    }
    if (!revisions.decide(revision, Phase.APPROVED, "")) {
      return Outcome.OVER;
    }
    it.approved()
        .ifPresent(old -> revisions.move(old.id(), Phase.APPROVED, Phase.REPLACED, old.remark()));
    revisions.decided(revision.id());
    adoptions.set(
        Objects.requireNonNull(SignedIn.now().municipality()),
        it,
        revision,
        library.read(it.version(revision)),
        reading.overlay().get());
    deeds.record("import.approved", Imports.name(it, revision));
    tellMaker(it, revision, "import.approved");
    return Outcome.DONE;
  }

  /** Sends it back to whoever made it. */
  @Transactional
  public Outcome refuse(Case it, Revision revision, String remark) {
    if (!mayDecide(revision)) {
      return Outcome.OWN;
    }
    if (!revisions.decide(revision, Phase.DRAFT, remark)) {
      return Outcome.OVER;
    }
    deeds.record("import.refused", Imports.name(it, revision));
    tellMaker(it, revision, "import.refused");
    return Outcome.DONE;
  }

  private void tellMaker(Case it, Revision revision, String code) {
    notices.tell(To.account(revision.madeBy()), code, "/imports/" + it.imported().id(), it.title());
  }
}
