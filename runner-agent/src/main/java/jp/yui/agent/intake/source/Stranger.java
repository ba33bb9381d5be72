package jp.yui.agent.intake.source;

import java.util.Set;
import jp.yui.agent.intake.SourceProblem;

/** Tells a file that has nothing to do with any form from one that a form cannot read surely. */
public final class Stranger {
  private static final Set<String> CODES =
      Set.of("record-missing", "record-unknown", "no-text-layer", "labels-unknown", "another-kind");

  private Stranger() {}

  /** Whether the problem says that nothing at all of the form is in the file. */
  public static boolean is(SourceProblem problem) {
    return CODES.contains(problem.code());
  }
}
