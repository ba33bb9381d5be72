package jp.yui.agent.run;

import jp.yui.agent.screen.ScreenProblem;

/** The core system did not let the operator in; nothing else was done on the screen. */
final class SignInFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ScreenProblem problem;

  SignInFailed(ScreenProblem problem) {
    super(problem.getMessage(), problem);
    this.problem = problem;
  }

  ScreenProblem problem() {
    return problem;
  }
}
