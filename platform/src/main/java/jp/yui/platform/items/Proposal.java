package jp.yui.platform.items;

import java.util.List;

/**
 * What a column may be; a person decides.
 *
 * @param candidates best first; empty where nothing is like it
 */
public record Proposal(String column, List<Candidate> candidates) {
  public Proposal {
    candidates = List.copyOf(candidates);
  }

  /** Whether the first stands out so far that it is marked beforehand. */
  public boolean sure() {
    return !candidates.isEmpty() && candidates.getFirst().score() >= Proposals.MARKED;
  }
}
