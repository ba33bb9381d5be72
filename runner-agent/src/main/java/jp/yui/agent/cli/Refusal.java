package jp.yui.agent.cli;

/** A command that cannot be done; its message is for the person who gave it. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param status as {@link ExitStatus} has it
   * @param message what, why and what to do next
   */
  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
