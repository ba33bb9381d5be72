package jp.yui.agent.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yui relay}: what is carried on a registered medium where there is no line. */
@Command(
    name = "relay",
    resourceBundle = "jp.yui.agent.cli.messages",
    subcommands = {RelayExport.class, RelayImport.class, RelayReport.class, RelayShow.class})
final class RelayCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
