package jp.yui.scenario.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.scenario.expression.Mentions;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;

/** Settings and code tables that no expression of a product speaks of. */
final class Unused {
  private Unused() {}

  static void check(Layer<Product> layer, List<Mentions> mentions, Problems problems) {
    Set<String> settings =
        mentions.stream().flatMap(m -> m.settings().stream()).collect(Collectors.toSet());
    layer.model().settings().keySet().stream()
        .filter(setting -> !setting.equals("base-url") && !settings.contains(setting))
        .forEach(s -> problems.warning(layer.root().place("settings", s), "unused-setting", s));
    Set<String> tables =
        mentions.stream().flatMap(m -> m.tables().stream()).collect(Collectors.toSet());
    layer.model().codes().keySet().stream()
        .filter(table -> !tables.contains(table))
        .forEach(t -> problems.warning(layer.root().place("codes", t), "unused-table", t));
  }
}
