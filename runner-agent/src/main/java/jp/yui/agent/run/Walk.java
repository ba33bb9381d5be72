package jp.yui.agent.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.Text;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Position;

/**
 * The part of a product's steps that can be gone without writing anything: pages opened, plain
 * links followed, sights waited for; up to the first step that fills, presses, or depends on an
 * application. Each screen on the way is looked at once.
 */
final class Walk {
  private final String name;
  private final Function<String, Action.Looker> lookers;
  private final Function<List<String>, Action.Glance> glances;
  private int screens;
  private boolean fresh;

  /**
   * @param name of the steps: {@code find}, {@code post}
   * @param lookers for a screen's place
   * @param glances for the names that the next step wants
   */
  Walk(
      String name,
      Function<String, Action.Looker> lookers,
      Function<List<String>, Action.Glance> glances) {
    this.name = name;
    this.lookers = lookers;
    this.glances = glances;
  }

  List<Action> over(List<Step> steps) {
    List<Action> actions = new ArrayList<>();
    boolean whole = over(steps, actions);
    if (whole && fresh && !steps.isEmpty()) {
      look(List.of(), steps.getLast().at(), actions);
    }
    return List.copyOf(actions);
  }

  /** Whether it went to the end of these steps. */
  private boolean over(List<Step> steps, List<Action> to) {
    for (Step step : steps) {
      if (!over(step, to)) {
        return false;
      }
    }
    return true;
  }

  private boolean over(Step step, List<Action> to) {
    switch (step) {
      case Step.Open s when s.path() instanceof Value.Literal -> {
        leave(List.of(), s.at(), to);
        to.add(new Action.Open(text(s.path()), s.at()));
        fresh = true;
        return true;
      }
      case Step.Expect s when sight(s.sight()).isPresent() -> {
        to.add(new Action.Await(sight(s.sight()).get(), s.at()));
        return true;
      }
      case Step.Press s when s.target().label() instanceof Value.Literal && follows(s) -> {
        leave(List.of(((Value.Literal) s.target().label()).text()), s.at(), to);
        to.add(
            new Action.Follow(
                new Action.Target(s.target().kind(), text(s.target().label())), s.at()));
        fresh = true;
        return true;
      }
      case Step.In s when scope(s.scope()).isPresent() -> {
        List<Action> inside = new ArrayList<>();
        boolean whole = over(s.steps(), inside);
        to.add(new Action.In(scope(s.scope()).get(), List.copyOf(inside), s.at()));
        return whole;
      }
      default -> {
        leave(wanted(step), step.at(), to);
        return false;
      }
    }
  }

  /** A press that expects a dialog does more than lead somewhere. */
  private static boolean follows(Step.Press press) {
    return press.dialog().isEmpty() && press.target().kind() != Step.Pressable.BUTTON;
  }

  private void leave(List<String> wanted, Position at, List<Action> to) {
    if (fresh) {
      look(wanted, at, to);
    }
  }

  private void look(List<String> wanted, Position at, List<Action> to) {
    screens++;
    fresh = false;
    to.add(new Action.Look(glances.apply(wanted), lookers.apply(name + "/" + screens), at));
  }

  /** The names that a step would look for first. */
  static List<String> wanted(Step step) {
    List<Step.Field> fields =
        switch (step) {
          case Step.Fill s -> s.fields();
          case Step.Choose s -> s.fields();
          case Step.Pick s -> s.fields();
          default -> List.of();
        };
    return fields.stream().map(Step.Field::label).distinct().toList();
  }

  private static Optional<Action.Sight> sight(Step.Sight sight) {
    return switch (sight) {
      case Step.Sight.Heading s when s.text() instanceof Value.Literal ->
          Optional.of(new Action.Sight.Heading(text(s.text())));
      case Step.Sight.Text s when s.text() instanceof Value.Literal ->
          Optional.of(new Action.Sight.Shown(text(s.text())));
      case Step.Sight.Button s when s.label() instanceof Value.Literal ->
          Optional.of(new Action.Sight.Button(text(s.label())));
      default -> Optional.empty();
    };
  }

  private static Optional<Action.Scope> scope(Step.Scope scope) {
    return switch (scope) {
      case Step.Scope.Frame s when s.name() instanceof Value.Literal ->
          Optional.of(new Action.Scope.Frame(text(s.name())));
      default -> Optional.empty();
    };
  }

  private static Text text(Value value) {
    return Text.of(((Value.Literal) value).text());
  }
}
