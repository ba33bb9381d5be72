package jp.yui.agent.cli.trust;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yui trust sign-scenario DIR}: the publisher's word that these files are the scenario. */
@Command(name = "sign-scenario", resourceBundle = TrustCommand.BUNDLE)
final class SignScenarioCommand extends TrustAction {
  @Parameters(paramLabel = "DIR", descriptionKey = "scenario.folder")
  private Path folder = Path.of("");

  @Mixin private ScenarioSigning signing = new ScenarioSigning();

  @Override
  int act(PrintWriter out) {
    if (!Files.isDirectory(folder)) {
      throw TrustCommand.TEXTS.problem("no-folder", folder);
    }
    out.println(signing.sign(folder));
    return OK;
  }
}
