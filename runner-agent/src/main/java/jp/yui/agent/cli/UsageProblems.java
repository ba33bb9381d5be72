package jp.yui.agent.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in the user's language, and shows how it is used. */
final class UsageProblems implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(
        switch (problem) {
          case MissingParameterException missing ->
              Yui.TEXTS.say(
                  "usage.missing",
                  missing.getMissing().stream()
                      .map(arg -> arg.isOption() ? nameOf(arg) : arg.paramLabel())
                      .reduce((a, b) -> a + ", " + b)
                      .orElse(""));
          case MutuallyExclusiveArgsException several -> Yui.TEXTS.say("usage.several");
          case UnmatchedArgumentException unknown ->
              Yui.TEXTS.say("usage.unknown", String.join(" ", unknown.getUnmatched()));
          default -> Yui.TEXTS.say("usage.wrong", String.valueOf(problem.getMessage()));
        });
    command.usage(err);
    return ExitStatus.USAGE;
  }

  private static String nameOf(CommandLine.Model.ArgSpec arg) {
    return ((CommandLine.Model.OptionSpec) arg).longestName();
  }
}
