package jp.yui.agent.run;

import java.util.List;
import jp.yui.agent.check.Reason;

/** The reasons that the ledger keeps, as sentences. */
public final class ReasonTexts {
  private ReasonTexts() {}

  /**
   * @param json as the ledger has it
   */
  public static List<String> of(String json) {
    return Reasons.read(json).stream().map(Reason::text).toList();
  }
}
