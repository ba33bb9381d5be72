package jp.yui.agent.cli;

/** What a command's exit status tells; documented in docs/commands.md. */
final class ExitStatus {
  /** All posted, or nothing to complain of. */
  static final int OK = 0;

  /** Something was held, rejected or is unknown: a person has to look. */
  static final int LOOK = 1;

  /** Wrong usage, or a scenario with errors. */
  static final int USAGE = 2;

  /** A system could not be reached. */
  static final int UNREACHABLE = 3;

  private ExitStatus() {}
}
