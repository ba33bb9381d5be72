package jp.yui.scenario.validation;

import java.util.List;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;

/**
 * Whether every way through {@code post} submits exactly once and reads the receipt afterwards: the
 * ledger can only promise "never twice, never lost" for that.
 */
record Submission(Problems problems) {
  /** The name under which the proof of posting is read. */
  static final String RECEIPT = "receipt";

  /** How far the ways to some point have come: fewest and most of each over all of them. */
  private record Ways(int least, int most, boolean receipt) {}

  void check(List<Step> post, Position at) {
    Ways ways = through(post, new Ways(0, 0, false));
    if (ways.most() == 0) {
      problems.error(at, "submit-missing");
    } else if (ways.least() == 0) {
      problems.error(at, "submit-not-always");
    } else if (!ways.receipt()) {
      problems.error(at, "receipt-missing");
    }
  }

  private Ways through(List<Step> steps, Ways before) {
    Ways ways = before;
    for (Step step : steps) {
      ways = through(step, ways);
    }
    return ways;
  }

  private Ways through(Step step, Ways before) {
    return switch (step) {
      case Step.Submit submit -> submit(submit, before);
      case Step.Read read when read.names().containsValue(RECEIPT) -> receipt(read, before);
      case Step.In in -> through(in.steps(), before);
      case Step.When when -> either(when, before);
      case Step.Each each -> each(each, before);
      default -> before;
    };
  }

  private Ways submit(Step.Submit submit, Ways before) {
    if (before.most() > 0) {
      problems.error(submit.at(), "submit-twice");
    }
    return new Ways(before.least() + 1, before.most() + 1, before.receipt());
  }

  private Ways receipt(Step.Read read, Ways before) {
    if (before.least() == 0) {
      problems.error(read.at(), "receipt-early");
    }
    return new Ways(before.least(), before.most(), true);
  }

  private Ways either(Step.When when, Ways before) {
    Ways yes = through(when.steps(), before);
    Ways no = through(when.otherwise(), before);
    return new Ways(
        Math.min(yes.least(), no.least()),
        Math.max(yes.most(), no.most()),
        yes.receipt() && no.receipt());
  }

  private Ways each(Step.Each each, Ways before) {
    Steps.all(each.steps())
        .filter(
            s ->
                s instanceof Step.Submit
                    || s instanceof Step.Read read && read.names().containsValue(RECEIPT))
        .forEach(s -> problems.error(s.at(), "submit-in-each", Verbs.of(s)));
    boolean submits = Steps.all(each.steps()).anyMatch(Step.Submit.class::isInstance);
    // Said above; taken as submitted so that its absence is not said as well.
    return submits ? new Ways(1, Math.max(1, before.most()), true) : before;
  }
}
