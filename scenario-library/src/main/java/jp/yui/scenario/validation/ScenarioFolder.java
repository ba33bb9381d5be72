package jp.yui.scenario.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.LayerFiles;

/** A scenario as it lies on the disk: {@code scenario.yaml}, {@code forms/}, {@code products/}. */
public final class ScenarioFolder {
  private ScenarioFolder() {}

  /** Reads all of a scenario's files and checks them against each other. */
  public static Reading<Scenario> read(Path folder) {
    Problems problems = new Problems();
    Optional<ScenarioLayers> layers = layers(folder, problems);
    layers.ifPresent(l -> new Validator(l, problems).run(folder));
    return Reading.of(layers.map(ScenarioLayers::scenario), problems.list());
  }

  /** Reads the files as far as they are readable, without looking at the whole. */
  static Optional<ScenarioLayers> layers(Path folder, Problems problems) {
    LayerFiles files = new LayerFiles(problems);
    return ScenarioLayers.read(
        files,
        files.yaml(folder.resolve("scenario.yaml")),
        yamlIn(folder.resolve("forms"), problems),
        yamlIn(folder.resolve("products"), problems),
        files::yaml);
  }

  private static List<Path> yamlIn(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.ya?ml")).sorted().toList();
    } catch (IOException e) {
      problems.error(
          Position.of(folder.toString()), "file-unreadable", e.getClass().getSimpleName());
      return List.of();
    }
  }
}
