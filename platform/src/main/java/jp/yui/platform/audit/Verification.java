package jp.yui.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What verifying found.
 *
 * @param entries how many are right, from the first on
 * @param root of the Merkle tree over those, in hex
 * @param wrong null where all are right
 */
public record Verification(long entries, String root, @Nullable Wrong wrong) {

  /**
   * The first thing that is wrong.
   *
   * @param seq at this entry; where a whole stretch was written anew, its first
   */
  public record Wrong(Kind kind, long seq) {}

  /** In what way an entry can be wrong. */
  public enum Kind {
    /** What stands in it, or its place, is not what was written. */
    ALTERED,
    /** It was there and is no longer. */
    MISSING,
    /** It is there and was never written. */
    INSERTED,
    /** It and those after it fit each other, but not the checkpoint that was taken of them. */
    REWRITTEN
  }
}
