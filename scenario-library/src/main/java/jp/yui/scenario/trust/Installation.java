package jp.yui.scenario.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into use what people signed, after all of it was found good. */
final class Installation {
  private final Repository repository;

  Installation(Repository repository) {
    this.repository = repository;
  }

  /**
   * The files that came into use; those that were already are passed over.
   *
   * @param roots one after the other
   * @throws Refused INCOMPLETE, WRONG_VERSION, WRONG_CONTENT, PLAN; nothing came into use then
   */
  List<String> install(List<Draft> roots, Optional<Draft> targets, PublisherKeys publishers)
      throws Refused, IOException {
    Optional<Root> newest = repository.root();
    List<Draft> fresh = new ArrayList<>();
    for (Draft draft : roots) {
      if (!isInUse(draft, Roles.ROOT)) {
        follows(draft, newest.map(Root::version).orElse(0L) + 1);
        enough(draft, newest);
        newest = Optional.of((Root) draft.says());
        fresh.add(draft);
      }
    }
    Optional<Draft> next = fresh(targets);
    if (next.isPresent()) {
      enough(next.get(), newest);
      Plain.names((Targets) next.get().says(), publishers);
    }
    if (newest.isPresent()) {
      together(newest.get(), next, publishers);
    }
    List<String> names = new ArrayList<>();
    for (Draft draft : fresh) {
      names.add(draft.says().version() + ".root.json");
      repository.metadata(Roles.ROOT, draft.says().version(), draft.write());
    }
    if (next.isPresent()) {
      names.add(next.get().says().version() + ".targets.json");
      repository.target(
          TargetFile.of(Roles.PUBLISHERS, publishers.write(), java.util.Map.of(), Roles.TARGETS),
          publishers.write());
      repository.metadata(Roles.TARGETS, next.get().says().version(), next.get().write());
    }
    return names;
  }

  private Optional<Draft> fresh(Optional<Draft> targets) throws Refused, IOException {
    if (targets.isEmpty() || isInUse(targets.get(), Roles.TARGETS)) {
      return Optional.empty();
    }
    long before = repository.targets().map(Targets::version).orElse(0L);
    if (targets.get().says().version() <= before) {
      follows(targets.get(), before + 1);
    }
    return targets;
  }

  private boolean isInUse(Draft draft, String role) throws IOException {
    Optional<SignedFile<Metadata>> head = repository.head(role);
    return head.isPresent() && draft.saysAs(head.get().envelope());
  }

  private static void follows(Draft draft, long version) throws Refused {
    if (draft.says().version() != version) {
      throw new Refused(RefusalCode.WRONG_VERSION, draft.file(), draft.says().version(), version);
    }
  }

  private static void enough(Draft draft, Optional<Root> trusted) throws Refused {
    long version = draft.says().version();
    for (Need need : draft.needs(trusted)) {
      if (!need.isMet()) {
        throw new Refused(RefusalCode.INCOMPLETE, draft.file(), version, need.missing(), need.by());
      }
    }
    if (!draft.isComplete(trusted)) {
      throw new Refused(RefusalCode.INCOMPLETE, draft.file(), version, 1, Roles.ROOT);
    }
  }

  /** A targets file that the newest root's holders did not sign would stop every terminal. */
  private void together(Root newest, Optional<Draft> next, PublisherKeys publishers)
      throws Refused, IOException {
    if (next.isPresent()) {
      Apart.check(newest, (Targets) next.get().says(), publishers);
      return;
    }
    Optional<SignedFile<Metadata>> head = repository.head(Roles.TARGETS);
    if (head.isPresent()) {
      if (!head.get().envelope().isSignedBy(newest.keys(), newest.holders(Roles.TARGETS))) {
        throw new Refused(
            RefusalCode.INCOMPLETE,
            "targets.json",
            head.get().says().version(),
            newest.holders(Roles.TARGETS).threshold(),
            Roles.TARGETS + " " + newest.version());
      }
      Apart.check(newest, (Targets) head.get().says(), repository.publishers());
    }
  }
}
