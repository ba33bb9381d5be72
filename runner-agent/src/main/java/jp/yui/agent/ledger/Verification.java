package jp.yui.agent.ledger;

import java.util.List;

/**
 * What looking at the whole ledger found.
 *
 * @param events how many rows of history were read
 * @param head hash of the newest; noting it elsewhere shows later that nothing was cut off
 * @param faults what does not fit, in words; at most 100
 */
public record Verification(long events, String head, List<String> faults) {

  /** Whether nothing was found. */
  public boolean whole() {
    return faults.isEmpty();
  }
}
