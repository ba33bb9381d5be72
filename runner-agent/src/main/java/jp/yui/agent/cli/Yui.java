package jp.yui.agent.cli;

import java.io.PrintWriter;
import java.util.Locale;
import jp.yui.agent.cli.trust.TrustCommand;
import jp.yui.agent.home.Texts;
import jp.yui.agent.secret.Redactor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The agent's one door. Light commands start nothing but themselves; Spring and browsers only come
 * with {@code run}.
 */
@Command(
    name = "yui",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = CommandLine.ScopeType.INHERIT,
    resourceBundle = "jp.yui.agent.cli.messages",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      TryCommand.class,
      PublishCommand.class,
      EnrolCommand.class,
      SyncCommand.class,
      RelayCommand.class,
      InspectCommand.class,
      ShowCommand.class,
      LedgerCommand.class,
      DecideCommand.class,
      ScreensCommand.class,
      EvidenceCommand.class,
      SecretCommand.class,
      TrustCommand.class,
      AgentCommand.class,
      JobsCommand.class,
      CalendarCommand.class,
      HomeCommand.class,
      VerifyPackageCommand.class,
      DemoCommand.class
    })
public final class Yui implements Runnable {
  static final Texts TEXTS = new Texts(Yui.class);

  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    // picocli takes its help from here: in our language also where the machine speaks another.
    Locale.setDefault(ScenarioArgument.language());
    Redactor.standard().install();
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    System.exit(execute(out, err, args));
  }

  static int execute(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Yui())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(new UsageProblems())
        .setExecutionExceptionHandler(new UnforeseenProblems())
        .execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
