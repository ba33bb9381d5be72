package jp.yui.scenario.sharing;

import java.util.Optional;

/** What becomes of one part of an overlay when upstream has a new version. */
public sealed interface Merged {
  Part part();

  /** What the municipality made of it; "" for a check taken away. */
  String ours();

  /** Upstream did not touch it. */
  record Kept(Part part, String ours) implements Merged {}

  /** Upstream is now what the municipality wanted; the change is not needed any more. */
  record Dissolved(Part part, String ours) implements Merged {}

  /**
   * Upstream changed the very same part otherwise: a person decides.
   *
   * @param before what both began with; empty where it was not there
   * @param theirs what upstream has now; empty where it is gone
   */
  record Conflict(Part part, Optional<String> before, Optional<String> theirs, String ours)
      implements Merged {
    /** Whether keeping the change still means anything. */
    public boolean keepable() {
      return theirs.isPresent() || before.isEmpty();
    }
  }
}
