package jp.yui.agent.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.ApplicationBindings;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.scenario.expression.Bindings;
import jp.yui.scenario.expression.Compilation;
import jp.yui.scenario.expression.Compiled;
import jp.yui.scenario.expression.EvaluationException;
import jp.yui.scenario.expression.Expressions;
import jp.yui.scenario.expression.Result;
import jp.yui.scenario.expression.Scope;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Value;

/**
 * A check that the scenario states in CEL. One that has no sure answer holds. One that speaks of a
 * value that could not be read is not asked: the application is held for that value already, and
 * what the check would say of it leads away from the cause.
 */
final class ScenarioCheck implements Condition {
  private final Check check;
  private final Optional<Compiled> when;
  private final Compiled that;
  private final Showing showing;
  private final Clock clock;

  private ScenarioCheck(
      Check check, Optional<Compiled> when, Compiled that, Showing showing, Clock clock) {
    this.check = check;
    this.when = when;
    this.that = that;
    this.showing = showing;
    this.clock = clock;
  }

  /**
   * All checks of the procedure.
   *
   * @throws IllegalArgumentException when one does not compile; validated scenarios have none such
   */
  static List<Condition> of(Procedure procedure, Expressions expressions, Clock clock) {
    Scope scope = Scope.check(procedure);
    Showing showing = new Showing(procedure);
    List<Condition> conditions = new ArrayList<>();
    for (Check check : procedure.checks()) {
      Optional<Compiled> when = check.when().map(w -> compiled(w, scope, expressions));
      Compiled that = compiled(check.that(), scope, expressions);
      conditions.add(new ScenarioCheck(check, when, that, showing, clock));
    }
    return conditions;
  }

  private static Compiled compiled(Value.Expression source, Scope scope, Expressions expressions) {
    return switch (expressions.compile(source, scope, Result.CONDITION)) {
      case Compiled compiled -> compiled;
      case Compilation.Faulty faulty ->
          throw new IllegalArgumentException("the scenario has errors: " + faulty.problems());
    };
  }

  @Override
  public Optional<Objection> ask(Application application) {
    if (speaksOfUnread(application)) {
      return Optional.empty();
    }
    Bindings bindings = ApplicationBindings.of(application, LocalDate.now(clock));
    try {
      if (when.isPresent() && !when.get().holds(bindings)) {
        return Optional.empty();
      }
      return that.holds(bindings)
          ? Optional.empty()
          : Optional.of(new Objection(failed(application), check.then()));
    } catch (EvaluationException e) {
      return Optional.of(new Objection(undecided(e, application), Check.Then.HOLD));
    }
  }

  private Reason failed(Application application) {
    return new Reason("check-failed", check.otherwise(), shown(check.marks(), application));
  }

  private Reason undecided(EvaluationException e, Application application) {
    String text = Words.say("check-not-decided", check.otherwise(), String.valueOf(e.getMessage()));
    return new Reason("check-not-decided", text, shown(e.items(), application));
  }

  private List<Shown> shown(Collection<ItemPath> paths, Application application) {
    return paths.stream().flatMap(path -> showing.all(path, application).stream()).toList();
  }

  private boolean speaksOfUnread(Application application) {
    return Stream.concat(when.stream(), Stream.of(that))
        .anyMatch(
            part -> part.mentions().items().stream().anyMatch(path -> unread(path, application)));
  }

  private static boolean unread(ItemPath path, Application application) {
    Stream<NormalItem> values =
        path.group().isEmpty()
            ? application.item(path, 0).stream()
            : application.entries(path.group().get()).stream()
                .flatMap(entry -> Optional.ofNullable(entry.get(path.item())).stream());
    return values.anyMatch(value -> value.holds() && value.isAbsent());
  }
}
