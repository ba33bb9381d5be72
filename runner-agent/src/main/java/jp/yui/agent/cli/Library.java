package jp.yui.agent.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shared scenarios on this machine. */
final class Library {
  private final Path root;

  private Library(Path root) {
    this.root = root;
  }

  /** The one that the launcher names, by the system property {@code yui.library}. */
  static Library standard() {
    return new Library(Path.of(System.getProperty("yui.library", "scenario-library/scenarios")));
  }

  /**
   * The folder of a scenario.
   *
   * @param scenario a folder, or an id of the library
   * @throws Refusal if it is neither
   */
  Path folder(String scenario) {
    for (Path folder : List.of(Path.of(scenario), root.resolve(scenario))) {
      if (Files.isRegularFile(folder.resolve("scenario.yaml"))) {
        return folder;
      }
    }
    throw new Refusal(
        ExitStatus.USAGE, Yui.TEXTS.say("scenario.missing", scenario, String.join(", ", ids())));
  }

  /** Where it lies. */
  Path root() {
    return root;
  }

  /** Ids of all scenarios. */
  List<String> ids() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root, 4)) {
      return files
          .filter(f -> f.endsWith("scenario.yaml"))
          .map(f -> root.relativize(f.getParent()).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
