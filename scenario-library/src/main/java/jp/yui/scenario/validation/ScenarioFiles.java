package jp.yui.scenario.validation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;
import jp.yui.scenario.yaml.LayerFiles;
import jp.yui.scenario.yaml.YamlNode;

/** Looks at whatever somebody hands to {@code yui check}: a folder, or one file of any layer. */
public final class ScenarioFiles {
  private ScenarioFiles() {}

  /**
   * All problems of a scenario's folder or of a single file. A {@code scenario.yaml} stands for its
   * folder; a form or a product that lies in a scenario's folder is held against its procedure.
   */
  public static List<Problem> check(Path path) {
    if (Files.isDirectory(path)) {
      return ScenarioFolder.read(path).problems();
    }
    if (path.endsWith("scenario.yaml") && Files.exists(path)) {
      return ScenarioFolder.read(path.resolveSibling("")).problems();
    }
    Problems problems = new Problems();
    LayerFiles files = new LayerFiles(problems);
    files
        .yaml(path)
        .ifPresent(root -> files.kind(root).ifPresent(kind -> check(path, root, kind, problems)));
    return problems.list();
  }

  private static void check(Path path, YamlNode root, LayerFiles.FileKind kind, Problems problems) {
    LayerFiles files = new LayerFiles(problems);
    switch (kind) {
      case SCENARIO -> new ProcedureCheck(files.procedure(root), problems).run();
      case FORM ->
          files
              .form(root)
              .ifPresent(
                  form ->
                      new FormCheck(form, procedureAbove(path), problems)
                          .run(LayerFiles.stem(path)));
      case PRODUCT ->
          new ProductCheck(files.product(root, path), procedureAbove(path), problems).run();
      case OVERLAY -> new OverlayCheck(files.overlay(root), problems).run();
    }
  }

  /** The procedure of the folder that the file's folder lies in; its own problems are not asked. */
  private static Optional<Procedure> procedureAbove(Path path) {
    Path folder = path.toAbsolutePath().normalize().getParent();
    Path above = folder == null ? null : folder.resolveSibling("scenario.yaml");
    LayerFiles silent = new LayerFiles(new Problems());
    return above == null || !Files.exists(above)
        ? Optional.empty()
        : silent.yaml(above).map(silent::procedure).map(Layer::model);
  }
}
