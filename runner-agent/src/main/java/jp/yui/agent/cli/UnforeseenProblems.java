package jp.yui.agent.cli;

import jp.yui.agent.home.AgentProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * The last resort: a problem that no room foresaw is told in one sentence; its trace only where it
 * is asked for.
 */
final class UnforeseenProblems implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    if (problem instanceof Refusal refusal) {
      command.getErr().println(refusal.getMessage());
      return refusal.status();
    }
    if (problem instanceof AgentProblem told) {
      command.getErr().println(told.getMessage());
      return ExitStatus.USAGE;
    }
    command.getErr().println(Yui.TEXTS.say("unforeseen", problem.getClass().getSimpleName()));
    if (System.getenv("YUI_TRACE") != null) {
      problem.printStackTrace(command.getErr());
    }
    return ExitStatus.USAGE;
  }
}
