package jp.yui.platform.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a version from its filing to its release, and out of use again. */
@Service
public class Reviews {
  private final Versions versions;
  private final Shelf shelf;
  private final Opinions opinions;
  private final Turns turns;
  private final Deeds deeds;
  private final Notices notices;
  private final ApplicationEventPublisher events;

  Reviews(
      Versions versions,
      Shelf shelf,
      Opinions opinions,
      Turns turns,
      Deeds deeds,
      Notices notices,
      ApplicationEventPublisher events) {
    this.versions = versions;
    this.shelf = shelf;
    this.opinions = opinions;
    this.turns = turns;
    this.deeds = deeds;
    this.notices = notices;
    this.events = events;
  }

  public Optional<Standing> of(long version) {
    return versions.byId(version).map(found -> new Standing(found, opinions.of(version)));
  }

  public List<Comment> comments(long version) {
    return opinions.comments(version);
  }

  /** How its state turned, the latest first. */
  public List<Turn> turns(long version) {
    return turns.of(version);
  }

  /** The version that a new one is held against: the one released last before it. */
  public Optional<Version> before(Version version) {
    List<Version> older =
        versions.of(version.scenario()).stream().filter(one -> one.id() < version.id()).toList();
    return older.stream()
        .filter(one -> one.state() == State.RELEASED || one.state() == State.DEPRECATED)
        .findFirst()
        .or(() -> older.stream().findFirst());
  }

  /** Whether whoever is signed in may have an opinion: nobody reviews their own town's work. */
  public boolean mayJudge(Version version) {
    SignedIn who = SignedIn.now();
    return who.has(Role.REVIEWER)
        && who.municipality() != null
        && !who.municipality().equals(version.municipality());
  }

  /** What whoever is signed in may make of it now. */
  public Set<State> mayTurnTo(Version version) {
    return mayTurn(version) ? Course.after(version.state()) : Set.of();
  }

  private static boolean mayTurn(Version version) {
    SignedIn who = SignedIn.now();
    return who.has(Role.CONSORTIUM_ADMIN)
        || who.has(Role.PUBLISHER) && Objects.equals(who.municipality(), version.municipality());
  }

  @Transactional
  public void comment(Version version, String path, int line, String words) {
    opinions.comment(version.id(), SignedIn.now(), path, line, words);
    deeds.record("review.commented", name(version) + " " + path + ":" + line);
    tellAuthor(version, "review.commented");
  }

  /**
   * Gives an opinion; a return turns the version's state with it.
   *
   * @throws Refused where that is not theirs to do, or no longer
   */
  @Transactional
  public void judge(Version version, Verdict verdict, String remark) {
    if (!mayJudge(version)) {
      throw new Refused("own");
    }
    if (turns.lock(version.id()) != State.IN_REVIEW) {
      throw new Refused("over");
    }
    opinions.give(version.id(), SignedIn.now(), verdict, remark);
    deeds.record(
        verdict == Verdict.APPROVED ? "review.approved" : "review.returned", name(version));
    tellAuthor(version, verdict == Verdict.APPROVED ? "review.approved" : "review.returned");
    if (verdict == Verdict.RETURNED) {
      turned(version, State.RETURNED, remark);
    }
  }

  /**
   * Releases, deprecates or withdraws.
   *
   * @throws Refused where that is not theirs to do, or not yet, or no longer
   */
  @Transactional
  public void turn(Version version, State state, String reason) {
    if (!mayTurn(version)) {
      throw new Refused("not-yours");
    }
    State now = turns.lock(version.id());
    if (state == State.RETURNED || !Course.after(now).contains(state)) {
      throw new Refused("over");
    }
    Standing standing = of(version.id()).orElseThrow();
    if (now == State.IN_REVIEW && state == State.RELEASED && !standing.releasable()) {
      throw new Refused("approvals");
    }
    deeds.record("version." + state.name().toLowerCase(java.util.Locale.ROOT), name(version));
    turned(version, state, reason);
  }

  private void tellAuthor(Version version, String code) {
    notices.tell(
        To.role(version.municipality(), Role.PUBLISHER),
        code,
        "/reviews/" + version.id(),
        version.title(),
        version.version());
  }

  private void turned(Version version, State state, String reason) {
    turns.add(version.id(), state, reason);
    shelf.mark(version.id(), state);
    events.publishEvent(new VersionTurned(version, state, reason));
  }

  private static String name(Version version) {
    return version.scenario() + "@" + version.version();
  }
}
