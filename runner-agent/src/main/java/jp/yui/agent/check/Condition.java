package jp.yui.agent.check;

import java.util.Optional;
import jp.yui.agent.normalise.Application;
import jp.yui.scenario.model.Check;

/** A check that the scenario states, ready to be asked. */
@FunctionalInterface
interface Condition {
  /** What it has against the application, if anything. */
  Optional<Objection> ask(Application application);

  /**
   * @param then what the scenario wants done; an objection that is only doubt always holds
   */
  record Objection(Reason reason, Check.Then then) {}
}
