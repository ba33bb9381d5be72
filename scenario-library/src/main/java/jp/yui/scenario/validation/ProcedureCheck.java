package jp.yui.scenario.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.scenario.expression.Result;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;

/** Whether the procedure agrees with itself: its items, key, marks and agreements. */
record ProcedureCheck(Layer<Procedure> layer, Problems problems) {

  void run() {
    Procedure procedure = layer.model();
    items(procedure.items().values());
    hiddenNames(procedure);
    key(procedure);
    ItemNames names = new ItemNames(procedure, problems);
    Scope scope = Scope.check(procedure);
    ExpressionCheck expressions = new ExpressionCheck(problems);
    for (int i = 0; i < procedure.agree().size(); i++) {
      names.need(procedure.agree().get(i), layer.root().place("agree", i));
    }
    for (int i = 0; i < procedure.checks().size(); i++) {
      Check check = procedure.checks().get(i);
      check.when().ifPresent(when -> expressions.check(when, scope, Result.CONDITION));
      expressions.check(check.that(), scope, Result.CONDITION);
      for (int m = 0; m < check.marks().size(); m++) {
        names.need(check.marks().get(m), layer.root().place("checks", i, "marks", m));
      }
    }
  }

  private void items(Collection<? extends Entry> entries) {
    Map<String, Entry> byLabel = new HashMap<>();
    for (Entry entry : entries) {
      Entry twin = byLabel.put(entry.label(), entry);
      if (twin != null && !entry.label().isEmpty()) {
        problems.warning(entry.at(), "twin-label", entry.label(), twin.id());
      }
      switch (entry) {
        case Item item -> item(item);
        case Group group -> group(group);
      }
    }
  }

  private void item(Item item) {
    boolean choice = item.kind() == Kind.CHOICE;
    if (choice && item.choices().isEmpty()) {
      problems.error(item.at(), "choices-missing", item.id());
    }
    if (!choice && !item.choices().isEmpty()) {
      problems.error(item.at(), "choices-needless", item.id());
    }
    if (item.choices().stream().distinct().count() < item.choices().size()) {
      problems.error(item.at(), "choices-twin", item.id());
    }
    if (item.partlyUnknown() && item.kind() != Kind.DATE) {
      problems.error(item.at(), "partly-unknown-kind", item.id());
    }
    if (item.digits().isPresent() && item.kind() != Kind.CODE) {
      problems.error(item.at(), "digits-kind", item.id());
    }
    if (ReservedNames.isReserved(item.id())) {
      problems.error(item.at(), "reserved-name", item.id());
    }
  }

  private void group(Group group) {
    if (ReservedNames.isReserved(group.id())) {
      problems.error(group.at(), "reserved-name", group.id());
    }
    if (group.items().isEmpty()) {
      problems.error(group.at(), "group-empty", group.id());
    }
    if (group.least() > group.most()) {
      problems.error(group.at(), "group-range", group.least(), group.most());
    }
    items(group.items().values());
  }

  /**
   * Inside {@code each} the entry's items are plain names; they must not hide the application's.
   */
  private void hiddenNames(Procedure procedure) {
    for (Entry entry : procedure.items().values()) {
      if (entry instanceof Group group) {
        for (Item item : group.items().values()) {
          if (procedure.items().containsKey(item.id())) {
            problems.error(item.at(), "hidden-name", item.id(), group.id());
          }
        }
      }
    }
  }

  private void key(Procedure procedure) {
    if (procedure.key().isEmpty()) {
      return;
    }
    List<String> plain = new ArrayList<>();
    procedure.items().values().stream()
        .filter(Item.class::isInstance)
        .forEach(item -> plain.add(item.id()));
    if (!plain.contains(procedure.key())) {
      problems.unknown(layer.root().value("key"), "key-unknown", procedure.key(), plain);
    } else if (procedure.items().get(procedure.key()) instanceof Item item && !item.required()) {
      problems.error(item.at(), "key-optional", item.id());
    }
  }
}
