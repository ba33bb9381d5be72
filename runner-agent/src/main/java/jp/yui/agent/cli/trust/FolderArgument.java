package jp.yui.agent.cli.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.yui.scenario.trust.CeremonyFolder;
import picocli.CommandLine.Parameters;

/** The folder that is carried from one holder to the next. */
final class FolderArgument {
  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "trust.folder")
  private Path folder = Path.of("");

  Path path() {
    return folder;
  }

  /** The folder, which must be there. */
  CeremonyFolder open() {
    return open(folder);
  }

  static CeremonyFolder open(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw TrustCommand.TEXTS.problem("no-folder", folder);
    }
    return new CeremonyFolder(folder);
  }

  Names names() {
    return Names.in(folder);
  }
}
