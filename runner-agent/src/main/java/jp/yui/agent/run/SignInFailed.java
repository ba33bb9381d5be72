package jp.yui.agent.run;

import jp.yui.agent.screen.ScreenProblem;
import jp.yui.agent.screen.ScreenProblem.What;

/** The core system did not let the operator in; nothing else was done on the screen. */
final class SignInFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ScreenProblem problem;

  SignInFailed(ScreenProblem problem) {
    super(problem.getMessage(), problem);
    this.problem = problem;
  }

  /** Whether it may go well in a moment; otherwise a further try could lock the operator out. */
  boolean passing() {
    return switch (problem.what()) {
      case What.Unreachable u -> true;
      case What.ServerError s -> true;
      case What.Timeout t -> true;
      case What.BrowserGone b -> true;
      default -> false;
    };
  }

  ScreenProblem problem() {
    return problem;
  }
}
