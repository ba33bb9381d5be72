package jp.yui.scenario.validation;

import java.util.List;
import jp.yui.scenario.expression.Result;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;

/** Hands every expression of a product to its check, with what it may speak of at its place. */
record ProductExpressions(Procedure procedure, Product product, ExpressionCheck check) {

  void run() {
    Scope session = Scope.session(procedure, product);
    Scope signIn = Scope.signInFill(procedure, product);
    steps(product.signIn(), session, signIn);
    steps(product.signOut(), session, session);
    product.signedOut().ifPresent(sight -> sight(sight, session));
    Scope application = Scope.value(procedure, product);
    steps(product.find(), application, application);
    steps(product.post(), application, application);
    Scope picker = Scope.picker(procedure, product);
    product
        .picker()
        .ifPresent(
            p -> {
              steps(p.steps(), picker, picker);
              check.check(p.shows(), picker, Result.TEXT);
            });
  }

  /**
   * @param fill what values for fields may speak of
   * @return the scope behind the steps: names that were read are known from then on
   */
  private Scope steps(List<Step> steps, Scope scope, Scope fill) {
    Scope now = scope;
    for (Step step : steps) {
      now = step(step, now, fill == scope ? now : fill);
    }
    return now;
  }

  private Scope step(Step step, Scope scope, Scope fill) {
    switch (step) {
      case Step.Open s -> text(s.path(), scope);
      case Step.Fill s -> fields(s.fields(), fill);
      case Step.Choose s -> fields(s.fields(), scope);
      case Step.Pick s ->
          s.fields().forEach(field -> check.check(field.value(), scope, Result.DATE));
      case Step.Press s -> text(s.target().label(), scope);
      case Step.Submit s -> text(s.target().label(), scope);
      case Step.Keys s -> s.on().ifPresent(label -> text(label, scope));
      case Step.Upload s -> text(s.label(), scope);
      case Step.Expect s -> sight(s.sight(), scope);
      case Step.Read s -> {
        return scope.reading(s.names().values());
      }
      case Step.Found s -> hit(s.hit(), scope);
      case Step.Absent s -> sight(s.sight(), scope);
      case Step.In s -> {
        part(s.scope(), scope);
        return steps(s.steps(), scope, fill);
      }
      case Step.Each s -> {
        if (procedure.items().get(s.group()) instanceof Group) {
          Scope each = scope.each(s.group());
          steps(s.steps(), each, each);
        }
      }
      case Step.When s -> {
        check.check(s.condition(), scope, Result.CONDITION);
        steps(s.steps(), scope, fill);
        steps(s.otherwise(), scope, fill);
      }
    }
    return scope;
  }

  private void part(Step.Scope part, Scope scope) {
    switch (part) {
      case Step.Scope.Section s -> text(s.name(), scope);
      case Step.Scope.Frame s -> text(s.name(), scope);
      case Step.Scope.Window s -> text(s.title(), scope);
      case Step.Scope.Dialog s -> text(s.name(), scope);
      case Step.Scope.Row s -> {
        text(s.table(), scope);
        fields(s.cells(), scope);
      }
    }
  }

  private void hit(Step.Hit hit, Scope scope) {
    switch (hit) {
      case Step.Hit.Row h -> {
        text(h.table(), scope);
        fields(h.cells(), scope);
      }
      case Step.Hit.Page h -> {
        text(h.heading(), scope);
        fields(h.fields(), scope);
      }
    }
  }

  private void sight(Step.Sight sight, Scope scope) {
    switch (sight) {
      case Step.Sight.Heading s -> text(s.text(), scope);
      case Step.Sight.Text s -> text(s.text(), scope);
      case Step.Sight.Fields s -> fields(s.fields(), scope);
      case Step.Sight.Button s -> text(s.label(), scope);
      case Step.Sight.Gone s -> text(s.text(), scope);
    }
  }

  private void fields(List<Step.Field> fields, Scope scope) {
    fields.forEach(field -> text(field.value(), scope));
  }

  private void text(Value value, Scope scope) {
    check.check(value, scope, Result.TEXT);
  }
}
