package jp.yui.platform.adoption.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int MOST_ROWS = 1000;
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

  /** The overlay with what was typed; what is wrong stands in {@code typed} afterwards. */
  Overlay apply(Overlay old, Typed typed) {
    Overlay next =
        OverlayParts.with(
            old,
            new Overlay.Changes(
                required(typed),
                added(old, typed),
                removed(typed),
                columns(old, typed),
                old.changes().screens(),
                labels(typed),
                codes(typed)));
    String text = OverlayWriter.write(next, scenario.forms());
    for (Problem problem : Reading.of(scenario, product.id(), text).problems()) {
      List<String> path = YamlPath.of(text, problem.position().line());
      if (problem.severity() == Severity.ERROR && YamlPath.top(path).equals("change")) {
        typed.wrong(field(path, typed), problem.message() + problem.remedy());
      }
    }
    return next;
  }

  private static String field(List<String> path, Typed typed) {
    return path.size() > 3 && path.get(1).equals("checks") && path.get(2).equals("add")
        ? "added." + row(Integer.parseInt(path.get(3)), typed) + ".that"
        : "all";
  }

  /**
   * In which row of the form a check stands that is the n-th of the file: empty rows are not in it.
   */
  private static int row(int n, Typed typed) {
    int seen = -1;
    for (int row = 0; row < MOST_ROWS; row++) {
      seen += isEmpty(row, typed) ? 0 : 1;
      if (seen == n) {
        return row;
      }
    }
    return 0;
  }

  private static boolean isEmpty(int row, Typed typed) {
    return !typed.on("added." + row + ".that") && !typed.on("added." + row + ".else");
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
    List<Check> before = old.changes().addedChecks();
    for (int i = 0; i <= before.size(); i++) {
      String that = typed.text("added." + i + ".that");
      String reason = typed.text("added." + i + ".else");
      if (!isEmpty(i, typed)) {
        added.add(
            new Check(
                i < before.size() ? before.get(i).when() : Optional.empty(),
                new Value.Expression(that, HERE),
                reason,
                typed.text("added." + i + ".then").equals("REJECT")
                    ? Check.Then.REJECT
                    : Check.Then.HOLD,
                i < before.size() ? before.get(i).marks() : List.of(),
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

  private Map<String, Map<String, ItemPath>> columns(Overlay old, Typed typed) {
    Map<String, Map<String, ItemPath>> columns = new LinkedHashMap<>();
    for (String form : scenario.forms().keySet()) {
      Map<String, ItemPath> sources = new LinkedHashMap<>();
      int rows = old.changes().columns().getOrDefault(form, Map.of()).size();
      for (int i = 0; i <= rows; i++) {
        String source = typed.text("column." + form + "." + i + ".source");
        if (!source.isEmpty()) {
          sources.put(source, ItemPath.parse(typed.text("column." + form + "." + i + ".item")));
        }
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
