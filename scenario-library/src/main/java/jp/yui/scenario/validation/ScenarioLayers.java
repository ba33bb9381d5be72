package jp.yui.scenario.validation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.yaml.Layer;
import jp.yui.scenario.yaml.LayerFiles;
import jp.yui.scenario.yaml.YamlNode;

/**
 * A scenario's files, with their places.
 *
 * @param forms by the file's name
 * @param products by the file's name
 */
record ScenarioLayers(
    Layer<Procedure> procedure,
    Map<String, Layer<Form>> forms,
    Map<String, Layer<Product>> products) {

  /**
   * Reads the files as far as they are readable.
   *
   * @param root of scenario.yaml; without it there is nothing
   * @param yaml what stands in a file
   */
  static Optional<ScenarioLayers> read(
      LayerFiles files,
      Optional<YamlNode> root,
      List<Path> forms,
      List<Path> products,
      Function<Path, Optional<YamlNode>> yaml) {
    var readForms = files.all(forms, path -> yaml.apply(path).flatMap(files::form));
    var readProducts =
        files.all(products, path -> yaml.apply(path).map(node -> files.product(node, path)));
    return root.map(node -> new ScenarioLayers(files.procedure(node), readForms, readProducts));
  }

  Scenario scenario() {
    return new Scenario(
        procedure.model(), models(forms, f -> f.head().id()), models(products, Product::id));
  }

  private static <T> Map<String, T> models(Map<String, Layer<T>> layers, Function<T, String> id) {
    Map<String, T> models = new LinkedHashMap<>();
    layers.values().forEach(layer -> models.put(id.apply(layer.model()), layer.model()));
    return java.util.Collections.unmodifiableMap(models);
  }
}
