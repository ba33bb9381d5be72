package jp.yui.scenario.validation;

import java.nio.file.Path;
import java.util.Optional;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;
import jp.yui.scenario.yaml.LayerFiles;

/** A municipality's settings file. */
public final class OverlayFile {
  private OverlayFile() {}

  /** Reads a settings file by itself; {@code Overlays.apply} holds it against its scenario. */
  public static Reading<Overlay> read(Path file) {
    Problems problems = new Problems();
    LayerFiles files = new LayerFiles(problems);
    Optional<Layer<Overlay>> overlay = files.yaml(file).map(files::overlay);
    overlay.ifPresent(o -> Validator.overlay(o, problems));
    return Reading.of(overlay.map(Layer::model), problems.list());
  }
}
