package jp.yui.platform.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.validation.ScenarioFolder;
import org.springframework.util.FileSystemUtils;

/** Where the library, which reads folders, is shown a bundle. */
final class Desk {
  private Desk() {}

  /**
   * @param scenario empty where there is an error
   * @param problems their places named as in the bundle
   */
  record Looked(Optional<Scenario> scenario, List<Problem> problems) {}

  static Looked look(Bundle bundle) {
    try {
      Path folder = Files.createTempDirectory("yui-scenario");
      try {
        for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
          Path path = folder.resolve(file.getKey());
          Files.createDirectories(path.resolveSibling(""));
          Files.write(path, file.getValue());
        }
        var reading = ScenarioFolder.read(folder);
        return new Looked(
            reading.value(),
            reading.problems().stream()
                // The desk's folder has a name of its own, whatever the scenario is called.
                .filter(problem -> !problem.code().equals("id-folder"))
                .map(problem -> fromThe(folder, problem))
                .toList());
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Problem fromThe(Path folder, Problem problem) {
    String here = folder + folder.getFileSystem().getSeparator();
    Position at = problem.position();
    return new Problem(
        problem.code(),
        problem.severity(),
        new Position(at.file().replace(here, "").replace('\\', '/'), at.line(), at.column()),
        problem.message().replace(here, ""),
        problem.remedy().replace(here, ""),
        problem.snippet());
  }
}
