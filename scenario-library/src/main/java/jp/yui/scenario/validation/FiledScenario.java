package jp.yui.scenario.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.LayerFiles;
import jp.yui.scenario.yaml.YamlNode;

/**
 * A scenario that lies somewhere for good and was checked as a whole when it was put there. Reading
 * it does not check that again, which is most of what {@link ScenarioFolder} does.
 */
public final class FiledScenario {
  private final Map<Path, byte[]> files = new TreeMap<>();
  private final Problems problems = new Problems();
  private final LayerFiles reader = new LayerFiles(problems);

  private FiledScenario() {}

  /**
   * Reads it; the problems are those of single files only.
   *
   * @param files by their paths inside the scenario's folder
   */
  public static Reading<Scenario> read(Map<String, byte[]> files) {
    FiledScenario filed = new FiledScenario();
    files.forEach((path, content) -> filed.files.put(Path.of(path), content));
    return Reading.of(filed.layers().map(ScenarioLayers::scenario), filed.problems.list());
  }

  private Optional<ScenarioLayers> layers() {
    return ScenarioLayers.read(
        reader, yaml(Path.of("scenario.yaml")), in("forms"), in("products"), this::yaml);
  }

  private List<Path> in(String folder) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder) && path.toString().matches(".*\\.ya?ml"))
        .toList();
  }

  private Optional<YamlNode> yaml(Path path) {
    return Optional.ofNullable(files.get(path))
        .flatMap(content -> reader.yaml(content, path.toString().replace('\\', '/')));
  }
}
