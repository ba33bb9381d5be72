package jp.yui.agent.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.yui.agent.parcel.PackageCheck;
import jp.yui.scenario.trust.Key;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui verify-package}: whether a package is what the holder of a key signed. */
@Command(name = "verify-package", resourceBundle = "jp.yui.agent.cli.messages")
final class VerifyPackageCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "PACKAGE", descriptionKey = "verify-package.package")
  private @Nullable Path place;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      required = true,
      descriptionKey = "verify-package.key")
  private String key = "";

  @Override
  public Integer call() {
    Path at = place == null ? own() : place;
    Key known = PackageCheck.key(key);
    PackageCheck.Found found = PackageCheck.check(at, known);
    if (found.whole()) {
      spec.commandLine()
          .getOut()
          .println(Yui.TEXTS.say("verify-package.whole", at, found.files(), known.value()));
      return ExitStatus.OK;
    }
    var err = spec.commandLine().getErr();
    err.println(Yui.TEXTS.say("verify-package.not-whole", at));
    found.faults().forEach(fault -> err.println("  " + fault));
    return ExitStatus.LOOK;
  }

  /** The one that this agent was started from. */
  private static Path own() {
    String folder = System.getProperty("yui.package");
    if (folder == null) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("verify-package.none"));
    }
    return Path.of(folder);
  }
}
