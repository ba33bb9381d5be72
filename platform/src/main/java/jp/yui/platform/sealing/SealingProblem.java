package jp.yui.platform.sealing;

import java.util.List;

/** Why the platform must not start; said in words by {@link SealingProblemWords}. */
final class SealingProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final List<String> arguments;

  /**
   * @param code of the messages {@code CODE} and {@code CODE.next}
   */
  SealingProblem(String code, String... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  String code() {
    return code;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
