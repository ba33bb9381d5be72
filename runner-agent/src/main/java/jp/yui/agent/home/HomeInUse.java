package jp.yui.agent.home;

/** Another process uses the home; the message says which and what to do. */
public final class HomeInUse extends AgentProblem {
  private static final long serialVersionUID = 1L;

  private final long pid;

  HomeInUse(String message, long pid) {
    super("home-in-use", message);
    this.pid = pid;
  }

  /** Process that has it; 0 when it did not say. */
  public long pid() {
    return pid;
  }
}
