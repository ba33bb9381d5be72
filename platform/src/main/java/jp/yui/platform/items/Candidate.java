package jp.yui.platform.items;

import jp.yui.scenario.dictionary.Term;

/**
 * A standard item that a column may be.
 *
 * @param score from 0 to 1; 1 where the column bears the item's own name
 */
public record Candidate(Term term, double score) {
  /** The score as people read it. */
  public int percent() {
    return (int) Math.round(score * 100);
  }
}
