package jp.yui.agent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.yui.agent.evidence.EvidenceArchive;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code yui evidence export}: the pictures of the screens. */
@Command(
    name = "evidence",
    resourceBundle = "jp.yui.agent.cli.messages",
    subcommands = EvidenceCommand.ExportPictures.class)
final class EvidenceCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Decrypts all pictures into a folder. */
  @Command(name = "export", resourceBundle = "jp.yui.agent.cli.messages")
  static final class ExportPictures implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "option.out")
    private Path out = Path.of("");

    @Override
    public Integer call() {
      Home folder = Home.at(home.folder());
      var exported = EvidenceArchive.open(folder, Keystore.open(folder)).export(out);
      var to = spec.commandLine().getOut();
      to.println(Yui.TEXTS.say("evidence.exported", exported.pictures(), out));
      exported.faults().forEach(to::println);
      return exported.faults().isEmpty() ? ExitStatus.OK : ExitStatus.LOOK;
    }
  }
}
