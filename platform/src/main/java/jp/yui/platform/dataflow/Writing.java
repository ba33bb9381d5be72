package jp.yui.platform.dataflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yui.scenario.expression.Compiled;
import jp.yui.scenario.expression.Expressions;
import jp.yui.scenario.expression.Result;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;

/**
 * Follows steps and keeps which item goes into which field. What is written only where a condition
 * holds tells of the condition's items, so those go there as well.
 */
final class Writing {
  private final Expressions expressions = new Expressions();
  private final Map<ItemPath, Set<String>> fields = new HashMap<>();
  private final Set<String> uploads = new LinkedHashSet<>();

  private Writing() {}

  static Writing of(Procedure procedure, Product product, List<Step> steps) {
    Writing writing = new Writing();
    writing.walk(steps, Scope.value(procedure, product), Set.of());
    return writing;
  }

  Set<String> of(ItemPath item) {
    return fields.getOrDefault(item, Set.of());
  }

  Set<String> uploads() {
    return uploads;
  }

  private void walk(List<Step> steps, Scope start, Set<ItemPath> conditions) {
    Scope scope = start;
    for (Step step : steps) {
      step(step, scope, conditions);
      if (step instanceof Step.Read read) {
        scope = scope.reading(read.names().values());
      }
    }
  }

  private void step(Step step, Scope scope, Set<ItemPath> conditions) {
    switch (step) {
      case Step.Fill fill -> write(fill.fields(), scope, Result.TEXT, conditions);
      case Step.Choose choose -> write(choose.fields(), scope, Result.TEXT, conditions);
      case Step.Pick pick -> write(pick.fields(), scope, Result.DATE, conditions);
      case Step.Open open -> put("URL", items(open.path(), scope, Result.TEXT));
      case Step.Press press -> pressed(press.target(), scope);
      case Step.Submit submit -> pressed(submit.target(), scope);
      case Step.Upload upload -> uploads.add(text(upload.label()));
      case Step.In in -> walk(in.steps(), scope, conditions);
      case Step.Each each -> walk(each.steps(), scope.each(each.group()), conditions);
      case Step.When when -> {
        Set<ItemPath> all = new HashSet<>(conditions);
        all.addAll(items(when.condition(), scope, Result.CONDITION));
        walk(when.steps(), scope, all);
        walk(when.otherwise(), scope, all);
      }
      default -> {
        // Looks and compares; writes nothing.
      }
    }
  }

  private void pressed(Step.Target target, Scope scope) {
    put(text(target.label()), items(target.label(), scope, Result.TEXT));
  }

  private void write(List<Step.Field> all, Scope scope, Result result, Set<ItemPath> conditions) {
    for (Step.Field field : all) {
      put(field.label(), items(field.value(), scope, result));
      put(field.label(), conditions);
    }
  }

  private void put(String field, Set<ItemPath> items) {
    items.forEach(item -> fields.computeIfAbsent(item, i -> new LinkedHashSet<>()).add(field));
  }

  private Set<ItemPath> items(Value value, Scope scope, Result result) {
    return value instanceof Value.Expression expression
            && expressions.compile(expression, scope, result) instanceof Compiled compiled
        ? compiled.mentions().items()
        : Set.of();
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Literal literal -> literal.text();
      case Value.Expression expression -> "=" + expression.source();
    };
  }
}
