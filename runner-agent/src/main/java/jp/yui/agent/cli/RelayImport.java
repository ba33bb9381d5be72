package jp.yui.agent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui relay import FILE}: takes what somebody carried to this terminal. */
@Command(name = "import", resourceBundle = "jp.yui.agent.cli.messages")
final class RelayImport implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "medium.file")
  private Path file = Path.of("");

  @Option(names = "--root", paramLabel = "FINGERPRINT", descriptionKey = "sync.root")
  private @Nullable String root;

  @Override
  public Integer call() {
    return new MediumImport(home.folder(), root, spec.commandLine().getOut()).take(file);
  }
}
