package jp.yui.agent.cli;

import java.io.PrintWriter;

/** The commands in this very process, for tests of other packages. */
public final class YuiAtHand {
  private YuiAtHand() {}

  /** The exit status; all that is said goes to the one writer. */
  public static int execute(PrintWriter out, String... words) {
    return Yui.execute(out, out, words);
  }
}
