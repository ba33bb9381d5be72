package jp.yui.agent.home;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to mend; the message is for that person: what, where, why and what to
 * do next. It never carries a personal value or a secret.
 */
public class AgentProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable name of the kind of problem, for tests and tools
   * @param message for a person, in that person's language
   */
  public AgentProblem(String code, String message) {
    this(code, message, null);
  }

  /** With the cause, where its text is known to carry no value. */
  public AgentProblem(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** Stable name of the kind of problem. */
  public String code() {
    return code;
  }
}
