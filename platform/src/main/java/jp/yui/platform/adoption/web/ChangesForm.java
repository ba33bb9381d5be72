package jp.yui.platform.adoption.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yui.platform.adoption.Reading;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;
import jp.yui.scenario.sharing.OverlayParts;
import jp.yui.scenario.validation.ScreenLabels;
import jp.yui.scenario.yaml.OverlayWriter;

/** A municipality's small changes as a form: what is shared stands there, and may be otherwise. */
record ChangesForm(Scenario scenario, Product product) {
  private static final Position HERE = Position.of("settings.yaml");

  /** An item by its path, with the name that people see. */
  record Named(String path, String label, boolean required) {}

  /** A code of a table. */
  record Code(String table, String value, String code) {}

  public List<Named> items() {
    List<Named> items = new ArrayList<>();
    for (Entry entry : scenario.procedure().items().values()) {
      switch (entry) {
        case Item item -> items.add(new Named(item.id(), item.label(), item.required()));
        case Group group ->
            group
                .items()
                .values()
                .forEach(
                    item ->
                        items.add(
                            new Named(
                                group.id() + "." + item.id(),
                                group.label() + " " + item.label(),
                                item.required())));
      }
    }
    return items;
  }

  public List<String> labels() {
    return List.copyOf(ScreenLabels.of(product));
  }

  public List<Code> codes() {
    List<Code> codes = new ArrayList<>();
    product
        .codes()
        .forEach(
            (table, all) -> all.forEach((value, code) -> codes.add(new Code(table, value, code))));
    return codes;
  }

  /** The values as they are kept. */
  Map<String, String> values(Overlay overlay) {
    Overlay.Changes changes = overlay.changes();
    Map<String, String> values = new LinkedHashMap<>();
    for (Named item : items()) {
      if (changes.required().getOrDefault(ItemPath.parse(item.path()), item.required())) {
        values.put("required." + item.path(), "on");
      }
    }
    List<Check> checks = scenario.procedure().checks();
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
    changes
        .columns()
        .forEach(
            (form, sources) -> {
              int i = 0;
              for (Map.Entry<String, ItemPath> source : new TreeMap<>(sources).entrySet()) {
                values.put("column." + form + "." + i + ".source", source.getKey());
                values.put("column." + form + "." + i + ".item", source.getValue().toString());
                i++;
              }
            });
    List<String> labels = labels();
    for (int i = 0; i < labels.size(); i++) {
      values.put("label." + i, changes.labels().getOrDefault(labels.get(i), ""));
    }
    List<Code> codes = codes();
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      values.put(
          "code." + i,
          changes.codes().getOrDefault(code.table(), Map.of()).getOrDefault(code.value(), ""));
    }
    return values;
  }

  /** The overlay with what was typed; what is wrong stands in {@code typed} afterwards. */
  Overlay apply(Overlay old, Typed typed) {
    Overlay next =
        OverlayParts.with(
            old,
            new Overlay.Changes(
                required(typed),
                added(old, typed),
                removed(typed),
                columns(typed),
                old.changes().screens(),
                labels(typed),
                codes(typed)));
    String text = OverlayWriter.write(next, scenario.forms());
    for (Problem problem : Reading.of(scenario, product.id(), text).problems()) {
      List<String> path = YamlPath.of(text, problem.position().line());
      if (problem.severity() == Severity.ERROR && path.getFirst().equals("change")) {
        typed.wrong(field(path), problem.message() + problem.remedy());
      }
    }
    return next;
  }

  private static String field(List<String> path) {
    return path.size() > 3 && path.get(1).equals("checks") && path.get(2).equals("add")
        ? "added." + path.get(3) + ".that"
        : "all";
  }

  private Map<ItemPath, Boolean> required(Typed typed) {
    Map<ItemPath, Boolean> required = new LinkedHashMap<>();
    for (Named item : items()) {
      boolean on = typed.on("required." + item.path());
      if (on != item.required()) {
        required.put(ItemPath.parse(item.path()), on);
      }
    }
    return required;
  }

  private List<Check> added(Overlay old, Typed typed) {
    List<Check> added = new ArrayList<>();
    for (int i = 0; i <= old.changes().addedChecks().size(); i++) {
      String that = typed.text("added." + i + ".that");
      String reason = typed.text("added." + i + ".else");
      if (!that.isEmpty() || !reason.isEmpty()) {
        List<ItemPath> marks =
            i < old.changes().addedChecks().size()
                ? old.changes().addedChecks().get(i).marks()
                : List.of();
        added.add(
            new Check(
                java.util.Optional.empty(),
                new Value.Expression(that, HERE),
                reason,
                typed.text("added." + i + ".then").equals("REJECT")
                    ? Check.Then.REJECT
                    : Check.Then.HOLD,
                marks,
                HERE));
      }
    }
    return added;
  }

  private List<String> removed(Typed typed) {
    List<Check> checks = scenario.procedure().checks();
    List<String> removed = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      if (!typed.on("check." + i)) {
        removed.add(checks.get(i).otherwise());
      }
    }
    return removed;
  }

  private Map<String, Map<String, ItemPath>> columns(Typed typed) {
    Map<String, Map<String, ItemPath>> columns = new LinkedHashMap<>();
    for (String form : scenario.forms().keySet()) {
      Map<String, ItemPath> sources = new LinkedHashMap<>();
      for (int i = 0; typed.on("column." + form + "." + i + ".source"); i++) {
        sources.put(
            typed.text("column." + form + "." + i + ".source"),
            ItemPath.parse(typed.text("column." + form + "." + i + ".item")));
      }
      if (!sources.isEmpty()) {
        columns.put(form, sources);
      }
    }
    return columns;
  }

  private Map<String, String> labels(Typed typed) {
    List<String> labels = labels();
    Map<String, String> renamed = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      String here = typed.text("label." + i);
      if (!here.isEmpty() && !here.equals(labels.get(i))) {
        renamed.put(labels.get(i), here);
      }
    }
    return renamed;
  }

  private Map<String, Map<String, String>> codes(Typed typed) {
    List<Code> codes = codes();
    Map<String, Map<String, String>> changed = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      String here = typed.text("code." + i);
      Code code = codes.get(i);
      if (!here.isEmpty() && !here.equals(code.code())) {
        changed.computeIfAbsent(code.table(), t -> new LinkedHashMap<>()).put(code.value(), here);
      }
    }
    return changed;
  }
}
