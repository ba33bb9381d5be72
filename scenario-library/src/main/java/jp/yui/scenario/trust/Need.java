package jp.yui.scenario.trust;

import java.util.Set;

/**
 * Signatures that a draft needs.
 *
 * @param by whose holders: {@code root 2}, {@code targets 1}: a role, and the version of the root
 *     that names them
 * @param holders who may sign
 * @param signed who did, and well
 */
public record Need(String by, Holders holders, Set<String> signed) {
  public boolean isMet() {
    return signed.size() >= holders.threshold();
  }

  /** How many signatures are still missing. */
  public int missing() {
    return Math.max(0, holders.threshold() - signed.size());
  }
}
