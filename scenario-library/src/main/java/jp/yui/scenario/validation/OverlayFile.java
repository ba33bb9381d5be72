package jp.yui.scenario.validation;

import java.nio.file.Path;
import java.util.Optional;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;
import jp.yui.scenario.yaml.LayerFiles;

/** A municipality's settings file. */
public final class OverlayFile {
  private OverlayFile() {}

  /** Reads a settings file by itself. */
  public static Reading<Overlay> read(Path file) {
    Problems problems = new Problems();
    Optional<Layer<Overlay>> overlay = layer(file, problems);
    return Reading.of(overlay.map(Layer::model), problems.list());
  }

  /**
   * Reads a settings file and holds it against its scenario: that all it names is there, that the
   * product has all settings that it asks for, that addresses are among the allowed hosts.
   *
   * @param product the product that will be used; empty: the one that the settings name, if any
   */
  public static Reading<Overlay> read(Path file, Scenario scenario, Optional<String> product) {
    Problems problems = new Problems();
    Optional<Layer<Overlay>> overlay = layer(file, problems);
    overlay.ifPresent(o -> new OverlayFit(o, scenario, problems).run(product));
    return Reading.of(overlay.map(Layer::model), problems.list());
  }

  /**
   * Like {@link #read(Path, Scenario, Optional)}, for a text that lies in no file.
   *
   * @param name what problems call it
   */
  public static Reading<Overlay> parse(
      String text, String name, Scenario scenario, Optional<String> product) {
    Problems problems = new Problems();
    LayerFiles files = new LayerFiles(problems);
    Optional<Layer<Overlay>> overlay =
        checked(files.yaml(text, name).map(files::overlay), problems);
    overlay.ifPresent(o -> new OverlayFit(o, scenario, problems).run(product));
    return Reading.of(overlay.map(Layer::model), problems.list());
  }

  /** Reads the text of a settings file by itself. */
  public static Reading<Overlay> parse(String text, String name) {
    Problems problems = new Problems();
    Optional<Layer<Overlay>> overlay =
        checked(
            new LayerFiles(problems).yaml(text, name).map(new LayerFiles(problems)::overlay),
            problems);
    return Reading.of(overlay.map(Layer::model), problems.list());
  }

  private static Optional<Layer<Overlay>> layer(Path file, Problems problems) {
    LayerFiles files = new LayerFiles(problems);
    return checked(files.yaml(file).map(files::overlay), problems);
  }

  private static Optional<Layer<Overlay>> checked(
      Optional<Layer<Overlay>> overlay, Problems problems) {
    overlay.ifPresent(o -> new OverlayCheck(o, problems).run());
    return overlay;
  }
}
