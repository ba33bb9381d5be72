package jp.yui.scenario.trust;

import java.util.Optional;

/**
 * Whether a change is what a ceremony makes of a plan and nothing beyond: only then do the words in
 * which it is shown before it is signed tell all of it.
 */
final class Plain {
  private Plain() {}

  /**
   * Makes sure of it.
   *
   * @throws Refused NOT_PLAIN, WRONG_CONTENT if the publishers beside it are not those it names
   */
  static void check(Change change, Optional<Standing> inUse) throws Refused {
    Draft first = change.drafts().getFirst();
    Plan plan;
    try {
      plan = change.after(inUse).plan();
    } catch (IllegalArgumentException e) {
      throw new Refused(RefusalCode.NOT_PLAIN, first.file(), first.says().version());
    }
    for (Draft draft : change.drafts()) {
      if (draft.says() instanceof Targets targets) {
        names(targets, change.publishers());
      }
      if (!draft.saysAs(Draft.of(made(draft.says(), plan)))) {
        throw new Refused(RefusalCode.NOT_PLAIN, draft.file(), draft.says().version());
      }
    }
  }

  /**
   * Makes sure that a targets file names those publishers.
   *
   * @throws Refused WRONG_CONTENT
   */
  static void names(Targets targets, PublisherKeys publishers) throws Refused {
    TargetFile file = targets.files().get(Roles.PUBLISHERS);
    byte[] content = publishers.write();
    if (file == null || !file.fits(content)) {
      throw new Refused(RefusalCode.WRONG_CONTENT, Roles.PUBLISHERS, content.length);
    }
  }

  private static Metadata made(Metadata says, Plan plan) throws Refused {
    return says instanceof Root
        ? Drafting.root(says.version(), plan, says.expires())
        : Drafting.targets(says.version(), plan, says.expires());
  }
}
