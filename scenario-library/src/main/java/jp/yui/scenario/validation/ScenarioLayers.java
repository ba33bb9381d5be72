package jp.yui.scenario.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.yaml.Layer;

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
