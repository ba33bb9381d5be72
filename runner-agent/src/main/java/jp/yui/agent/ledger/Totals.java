package jp.yui.agent.ledger;

import java.util.Map;

/** How many applications stand where; a state without any counts 0. */
public record Totals(Map<State, Long> byState) {

  /** How many stand there. */
  public long of(State state) {
    return byState.getOrDefault(state, 0L);
  }

  /** How many there are. */
  public long all() {
    return byState.values().stream().mapToLong(Long::longValue).sum();
  }
}
