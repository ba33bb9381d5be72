package jp.yui.agent.ledger;

import java.sql.SQLException;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Texts;

/** The ledger could not be read or written; nothing was changed. */
public final class LedgerProblem extends AgentProblem {
  private static final long serialVersionUID = 1L;
  static final Texts TEXTS = new Texts(LedgerProblem.class);

  private LedgerProblem(String code, String message) {
    super(code, message);
  }

  static LedgerProblem of(String code, Object... details) {
    return new LedgerProblem(code, TEXTS.say(code, details));
  }

  /** The database's own texts quote rows, and rows are personal: only code and place go on. */
  static LedgerProblem of(SQLException cause) {
    LedgerProblem problem = of("ledger-database", cause.getErrorCode());
    problem.setStackTrace(cause.getStackTrace());
    return problem;
  }
}
