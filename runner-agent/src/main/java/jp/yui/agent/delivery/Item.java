package jp.yui.agent.delivery;

import jp.yui.scenario.trust.Task;

/**
 * What became of a task.
 *
 * @param reason why it must not or cannot run; "" where it can
 */
public record Item(Task task, Fate fate, String reason) {
  /** Whether it can run. */
  public enum Fate {
    READY,
    /** The consortium withdrew it. */
    WITHDRAWN,
    /** It did not hold; what was there before goes on. */
    REFUSED
  }

  boolean isFor(String scenario, String product) {
    return task.scenario().equals(scenario)
        && (product.isEmpty() || task.product().equals(product));
  }
}
