package jp.yui.scenario.validation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yui.scenario.expression.Result;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;

/** Whether a settings file fits the scenario that it lies over: all that it names is there. */
record OverlayFit(Layer<Overlay> layer, Scenario scenario, Problems problems) {

  /**
   * @param productId the product that will be used; empty: the one that the overlay names, if any
   */
  void run(Optional<String> productId) {
    Overlay overlay = layer.model();
    String id = scenario.procedure().id();
    if (!overlay.scenario().isEmpty() && !overlay.scenario().equals(id)) {
      problems.error(layer.root().value("overlay"), "overlay-scenario", overlay.scenario(), id);
    }
    overlay
        .product()
        .filter(p -> !scenario.products().containsKey(p))
        .ifPresent(
            p ->
                problems.unknown(
                    layer.root().value("product"),
                    "unknown-product",
                    p,
                    scenario.products().keySet()));
    productId
        .or(overlay::product)
        .map(scenario.products()::get)
        .ifPresent(product -> new SettingsFit(layer, product, problems).run());
    changes(overlay.changes());
  }

  private void changes(Overlay.Changes changes) {
    ItemNames names = new ItemNames(scenario.procedure(), problems);
    changes.required().keySet().forEach(item -> names.need(item, at("items", item)));
    Set<String> reasons = new TreeSet<>();
    scenario.procedure().checks().stream().map(Check::otherwise).forEach(reasons::add);
    for (int i = 0; i < changes.removedChecks().size(); i++) {
      String removed = changes.removedChecks().get(i);
      if (!reasons.contains(removed)) {
        problems.unknown(at("checks", "remove", i), "unknown-check", removed, reasons);
      }
    }
    Scope scope = Scope.check(scenario.procedure());
    ExpressionCheck expressions = new ExpressionCheck(problems);
    for (int i = 0; i < changes.addedChecks().size(); i++) {
      Check check = changes.addedChecks().get(i);
      check.when().ifPresent(when -> expressions.check(when, scope, Result.CONDITION));
      expressions.check(check.that(), scope, Result.CONDITION);
      for (int m = 0; m < check.marks().size(); m++) {
        names.need(check.marks().get(m), at("checks", "add", i, "marks", m));
      }
    }
    changes.columns().forEach((form, sources) -> form(form, sources, names));
    Set<String> tables = new TreeSet<>();
    scenario.products().values().forEach(p -> tables.addAll(p.codes().keySet()));
    changes.codes().keySet().stream()
        .filter(table -> !tables.contains(table))
        .forEach(table -> problems.unknown(at("codes", table), "unknown-table", table, tables));
    Set<String> labels = new TreeSet<>();
    scenario.products().values().forEach(p -> labels.addAll(ScreenLabels.of(p)));
    changes.labels().keySet().stream()
        .filter(label -> !labels.contains(label))
        .forEach(label -> problems.unknown(at("labels", label), "unknown-label", label, labels));
  }

  private void form(String id, Map<String, ItemPath> sources, ItemNames names) {
    Form form = scenario.forms().get(id);
    if (form == null) {
      problems.unknown(at("forms", id), "unknown-form", id, scenario.forms().keySet());
    }
    for (String kind : new String[] {"columns", "paths", "labels"}) {
      sources.forEach(
          (source, item) -> {
            Position at = at("forms", id, kind, source);
            // A place that is not deeper than the kind itself belongs to another kind.
            if (!at.equals(at("forms", id, kind)) && !at.equals(at("forms", id))) {
              names.need(item, at);
            }
          });
    }
  }

  private Position at(Object... path) {
    Object[] whole = new Object[path.length + 1];
    whole[0] = "change";
    System.arraycopy(path, 0, whole, 1, path.length);
    return layer.root().place(whole);
  }
}
