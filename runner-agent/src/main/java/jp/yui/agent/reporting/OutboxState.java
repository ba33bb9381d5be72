package jp.yui.agent.reporting;

import java.util.HashMap;
import java.util.Map;
import jp.yui.scenario.exchange.Series;

/**
 * Where the outbox stands.
 *
 * @param agent whose reports they are
 * @param series that they are counted in
 * @param next the next report's number
 * @param arrived the newest report that the platform has, with all before it
 * @param told by ledger: the newest event that was told, as {@code NUMBER:HASH}
 */
record OutboxState(long agent, String series, long next, long arrived, Map<String, String> told) {
  OutboxState {
    told = Map.copyOf(told);
  }

  static OutboxState begun(long agent, Map<String, String> told) {
    return new OutboxState(agent, Series.draw().text(), 1, 0, told);
  }

  OutboxState arrivedUpTo(long sequence) {
    return new OutboxState(agent, series, next, Math.max(arrived, sequence), told);
  }

  OutboxState further(long reports, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(told);
    all.putAll(more);
    return new OutboxState(agent, series, next + reports, arrived, all);
  }
}
