package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the holders of the offline keys are asked to sign, and so far have: a new root, a new
 * targets file, or both where neither works without the other.
 *
 * @param publishers whom the targets file names; those in use where there is none
 */
public record Change(Optional<Draft> root, Optional<Draft> targets, PublisherKeys publishers) {
  /** Its files, in the order in which they come into use. */
  public List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    root.ifPresent(drafts::add);
    targets.ifPresent(drafts::add);
    return drafts;
  }

  /**
   * What is in use once this is.
   *
   * @throws Refused MISSING if it is the first and not whole
   */
  public Standing after(Optional<Standing> inUse) throws Refused {
    Root next =
        root.map(draft -> (Root) draft.says()).or(() -> inUse.map(Standing::root)).orElse(null);
    Targets top =
        targets
            .map(draft -> (Targets) draft.says())
            .or(() -> inUse.map(Standing::targets))
            .orElse(null);
    if (next == null || top == null) {
      throw new Refused(RefusalCode.MISSING, next == null ? "root.json" : "targets.json");
    }
    return new Standing(next, top, publishers);
  }

  /**
   * What a draft of it needs.
   *
   * @param inUse the root in use; empty for the very first one
   */
  public List<Need> needs(Draft draft, Optional<Root> inUse) {
    return draft.needs(trusted(draft, inUse));
  }

  public boolean isComplete(Optional<Root> inUse) {
    return drafts().stream().allMatch(draft -> draft.isComplete(trusted(draft, inUse)));
  }

  /**
   * With the signatures of that key on all that it may sign and has not yet.
   *
   * @throws Refused KEY_NOT_HOLDER if that is nothing, KEY_SIGNED if it was all done
   */
  public Change sign(SigningKey key, Optional<Root> inUse) throws Refused {
    String id = key.publicKey().id();
    List<Draft> may = drafts().stream().filter(by(need -> may(need, id), inUse)).toList();
    List<Draft> left =
        may.stream().filter(by(need -> need.signed().contains(id), inUse).negate()).toList();
    if (left.isEmpty()) {
      Draft about = may.isEmpty() ? drafts().getFirst() : may.getFirst();
      throw new Refused(
          may.isEmpty() ? RefusalCode.KEY_NOT_HOLDER : RefusalCode.KEY_SIGNED,
          about.file(),
          about.says().version(),
          id);
    }
    Change signed = this;
    for (Draft draft : left) {
      signed = signed.with(draft.sign(key, trusted(draft, inUse)));
    }
    return signed;
  }

  /** With that draft in the place of the one of its kind. */
  Change with(Draft draft) {
    return draft.says() instanceof Root
        ? new Change(Optional.of(draft), targets, publishers)
        : new Change(root, Optional.of(draft), publishers);
  }

  /** A targets file is signed by those whom the root beside it names, if there is one. */
  private Optional<Root> trusted(Draft draft, Optional<Root> inUse) {
    return draft.says() instanceof Root
        ? inUse
        : root.map(next -> (Root) next.says()).or(() -> inUse);
  }

  private Predicate<Draft> by(Predicate<Need> need, Optional<Root> inUse) {
    return draft -> needs(draft, inUse).stream().anyMatch(need);
  }

  private static boolean may(Need need, String id) {
    return need.holders().keyids().contains(id);
  }
}
