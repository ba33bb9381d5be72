package jp.yui.scenario.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes what the holders of the offline keys sign, of a plan. It needs no private key itself:
 * {@code Ceremony.begin(plan, now).sign(key, Optional.empty())…}, then {@link
 * Repository#install(Change)}.
 */
public final class Ceremony {
  /** How long what people sign counts as fresh: a ceremony at least once a year. */
  public static final Duration LIFE = Duration.ofDays(365);

  private Ceremony() {}

  /**
   * The very first root and targets.
   *
   * @throws Refused PLAN if a threshold cannot be reached, or a key is meant for two things that
   *     must be apart
   */
  public static Change begin(Plan plan, Instant now) throws Refused {
    Root root = Drafting.root(1, plan, now.plus(LIFE));
    Targets targets = Drafting.targets(1, plan, now.plus(LIFE));
    Apart.check(root, targets, plan.publishers());
    return new Change(
        Optional.of(Draft.of(root)), Optional.of(Draft.of(targets)), plan.publishers());
  }

  /**
   * What leads from what is in use to what is wanted, only the files that must change. Keys that
   * the plan no longer names are out of use with it.
   *
   * @throws Refused PLAN, or NO_CHANGE
   */
  public static Change next(Standing inUse, Plan plan, Instant now) throws Refused {
    Plan before = inUse.plan();
    boolean root = !Drafting.top(before).equals(Drafting.top(plan));
    boolean targets =
        !before.targets().holders().equals(plan.targets().holders())
            || !Drafting.delegated(before).equals(Drafting.delegated(plan))
            || !before.publishers().equals(plan.publishers());
    if (!root && !targets) {
      throw new Refused(RefusalCode.NO_CHANGE, "root.json");
    }
    return change(inUse, plan, now, root, targets);
  }

  /**
   * The same again, with a date further on.
   *
   * @throws Refused PLAN, if what is in use was not made by a plan that holds
   */
  public static Change renew(Standing inUse, Instant now) throws Refused {
    return change(inUse, inUse.plan(), now, true, true);
  }

  private static Change change(
      Standing inUse, Plan plan, Instant now, boolean newRoot, boolean newTargets) throws Refused {
    Root root =
        newRoot ? Drafting.root(inUse.root().version() + 1, plan, now.plus(LIFE)) : inUse.root();
    Targets targets =
        newTargets
            ? Drafting.targets(inUse.targets().version() + 1, plan, now.plus(LIFE))
            : inUse.targets();
    Apart.check(root, targets, plan.publishers());
    return new Change(
        newRoot ? Optional.of(Draft.of(root)) : Optional.empty(),
        newTargets ? Optional.of(Draft.of(targets)) : Optional.empty(),
        plan.publishers());
  }
}
