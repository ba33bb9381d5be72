package jp.yui.scenario.model;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.problem.Position;

/**
 * A condition that an application must fulfil.
 *
 * @param when the check applies only where this holds
 * @param that the condition
 * @param otherwise the reason in the clerk's words when it does not hold
 * @param marks the items to show beside the reason
 */
public record Check(
    Optional<Value.Expression> when,
    Value.Expression that,
    String otherwise,
    Then then,
    List<ItemPath> marks,
    Position at) {

  /** What becomes of an application that fails. */
  public enum Then {
    HOLD,
    REJECT
  }
}
