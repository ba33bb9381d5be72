package jp.yui.platform.adoption.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Overlay;

/** A municipality's small changes, as they are kept, as the values of the form's fields. */
record ChangesValues(ChangesForm form, Overlay.Changes changes) {

  Map<String, String> all() {
    Map<String, String> values = new LinkedHashMap<>();
    required(values);
    checks(values);
    columns(values);
    labels(values);
    codes(values);
    return values;
  }

  private void required(Map<String, String> values) {
    for (ChangesForm.Named item : form.items()) {
      if (changes.required().getOrDefault(ItemPath.parse(item.path()), item.required())) {
        values.put("required." + item.path(), "on");
      }
    }
  }

  private void checks(Map<String, String> values) {
    List<Check> checks = form.scenario().procedure().checks();
    for (int i = 0; i < checks.size(); i++) {
      if (!changes.removedChecks().contains(checks.get(i).otherwise())) {
        values.put("check." + i, "on");
      }
    }
    for (int i = 0; i < changes.addedChecks().size(); i++) {
      Check check = changes.addedChecks().get(i);
      values.put("added." + i + ".that", check.that().source());
      values.put("added." + i + ".else", check.otherwise());
      values.put("added." + i + ".then", check.then().name());
    }
  }

  private void columns(Map<String, String> values) {
    changes
        .columns()
        .forEach(
            (name, sources) -> {
              int i = 0;
              for (Map.Entry<String, ItemPath> source : new TreeMap<>(sources).entrySet()) {
                values.put("column." + name + "." + i + ".source", source.getKey());
                values.put("column." + name + "." + i + ".item", source.getValue().toString());
                i++;
              }
            });
  }

  private void labels(Map<String, String> values) {
    List<String> labels = form.labels();
    for (int i = 0; i < labels.size(); i++) {
      values.put("label." + i, changes.labels().getOrDefault(labels.get(i), ""));
    }
  }

  private void codes(Map<String, String> values) {
    List<ChangesForm.Code> codes = form.codes();
    for (int i = 0; i < codes.size(); i++) {
      ChangesForm.Code code = codes.get(i);
      values.put(
          "code." + i,
          changes.codes().getOrDefault(code.table(), Map.of()).getOrDefault(code.value(), ""));
    }
  }
}
