package jp.yui.agent.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yui.scenario.model.Renaming;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;

/** Gathers the names that steps use; what only an application tells is none. */
final class Named {
  private final Set<String> names = new TreeSet<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  Set<String> names() {
    return Set.copyOf(names);
  }

  List<String> texts() {
    return texts.stream().distinct().toList();
  }

  List<String> labels() {
    return labels.stream().distinct().toList();
  }

  void steps(List<Step> steps) {
    steps.forEach(this::step);
  }

  private void step(Step step) {
    switch (step) {
      case Step.Open s -> {}
      case Step.Fill s -> fields(s.fields());
      case Step.Choose s -> fields(s.fields());
      case Step.Pick s -> fields(s.fields());
      case Step.Press s -> name(s.target().label());
      case Step.Submit s -> name(s.target().label());
      case Step.Keys s -> s.on().ifPresent(this::name);
      case Step.Upload s -> name(s.label());
      case Step.Expect s -> sight(s.sight());
      case Step.Read s -> s.names().keySet().forEach(this::label);
      case Step.Found s -> {
        hit(s.hit());
        s.read().keySet().forEach(this::label);
      }
      case Step.Absent s -> sight(s.sight());
      case Step.In s -> {
        scope(s.scope());
        steps(s.steps());
      }
      case Step.Each s -> steps(s.steps());
      case Step.When s -> {
        steps(s.steps());
        steps(s.otherwise());
      }
    }
  }

  void sight(Step.Sight sight) {
    switch (sight) {
      case Step.Sight.Heading s -> name(s.text());
      case Step.Sight.Text s -> literal(s.text()).ifPresent(texts::add);
      case Step.Sight.Gone s -> {}
      case Step.Sight.Button s -> name(s.label());
      case Step.Sight.Fields s -> fields(s.fields());
    }
  }

  private void hit(Step.Hit hit) {
    switch (hit) {
      case Step.Hit.Row h -> {
        name(h.table());
        fields(h.cells());
      }
      case Step.Hit.Page h -> {
        name(h.heading());
        fields(h.fields());
      }
    }
  }

  private void scope(Step.Scope scope) {
    switch (scope) {
      case Step.Scope.Section s -> name(s.name());
      case Step.Scope.Frame s -> name(s.name());
      case Step.Scope.Window s -> name(s.title());
      case Step.Scope.Dialog s -> name(s.name());
      case Step.Scope.Row s -> {
        name(s.table());
        fields(s.cells());
      }
    }
  }

  private void fields(List<Step.Field> fields) {
    fields.forEach(field -> add(field.label()));
  }

  private void label(String label) {
    add(label);
    labels.add(label);
  }

  private void name(Value value) {
    literal(value).ifPresent(this::add);
  }

  private void add(String name) {
    if (!name.contains(Renaming.NUMBER)) {
      names.add(Uses.fold(name.substring(name.indexOf('/') + 1)));
    }
  }

  private static Optional<String> literal(Value value) {
    return value instanceof Value.Literal literal ? Optional.of(literal.text()) : Optional.empty();
  }
}
