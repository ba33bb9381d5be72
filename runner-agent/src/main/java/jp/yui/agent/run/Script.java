package jp.yui.agent.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.Text;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Renaming;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;

/**
 * Writes out a product's steps for one application: conditions settled, groups spread out, every
 * value worked out. All this happens before the screen is touched, so that an application whose
 * values cannot be told leaves no half-filled screen.
 */
final class Script {
  private final Supplier<List<Path>> originals;
  private final Optional<Product.Picker> picker;

  /**
   * @param originals files of the application, for {@code upload}; asked only where it is said
   * @param picker how the product's calendars are driven
   */
  Script(Supplier<List<Path>> originals, Optional<Product.Picker> picker) {
    this.originals = originals;
    this.picker = picker;
  }

  List<Action> write(List<Step> steps, Values values) {
    List<Action> actions = new ArrayList<>();
    for (Step step : steps) {
      write(step, values, actions);
    }
    return List.copyOf(actions);
  }

  private void write(Step step, Values values, List<Action> to) {
    switch (step) {
      case Step.When when ->
          to.addAll(
              write(values.holds(when.condition()) ? when.steps() : when.otherwise(), values));
      case Step.Each each -> {
        List<Values> entries = values.entries(each.group());
        for (int i = 0; i < entries.size(); i++) {
          to.addAll(write(Renaming.numbered(i + 1).steps(each.steps()), entries.get(i)));
        }
      }
      case Step.In in ->
          to.add(new Action.In(scope(in.scope(), values), write(in.steps(), values), in.at()));
      case Step.Open s -> to.add(new Action.Open(values.text(s.path()), s.at()));
      case Step.Fill s -> to.add(new Action.Fill(fields(s.fields(), values), s.at()));
      case Step.Choose s -> to.add(new Action.Choose(fields(s.fields(), values), s.at()));
      case Step.Pick s -> s.fields().forEach(field -> pick(field, values, to));
      case Step.Press s ->
          to.add(new Action.Press(target(s.target(), values), answer(s.dialog()), s.at()));
      case Step.Submit s ->
          to.add(new Action.Submit(target(s.target(), values), answer(s.dialog()), s.at()));
      case Step.Keys s ->
          to.add(new Action.Keys(text(s.on(), values), s.keys(), answer(s.dialog()), s.at()));
      case Step.Upload s -> upload(s, values, to);
      case Step.Expect s -> to.add(new Action.Expect(sight(s.sight(), values), s.at()));
      case Step.Read s -> to.add(new Action.Read(s.names(), s.at()));
      case Step.Found s -> to.add(new Action.Found(hit(s.hit(), values), s.read(), s.at()));
      case Step.Absent s -> to.add(new Action.Absent(sight(s.sight(), values), s.at()));
    }
  }

  private void upload(Step.Upload step, Values values, List<Action> to) {
    List<Path> files = originals.get();
    if (!files.isEmpty()) {
      to.add(new Action.Upload(values.text(step.label()), files, step.at()));
    } else if (!step.ifAny()) {
      throw new CannotTell("cannot-upload", Runs.TEXTS.say("hold.no-pdf"));
    }
  }

  /** Presses the field, drives the calendar as the product says, and expects the date to show. */
  private void pick(Step.Field field, Values values, List<Action> to) {
    Values picking = values.picking(field.value());
    to.add(
        new Action.Press(Action.Target.of(Text.of(field.label())), Optional.empty(), field.at()));
    to.addAll(write(picker.orElseThrow().steps(), picking));
    Action.Field shown =
        new Action.Field(field.label(), picking.text(picker.orElseThrow().shows()), field.at());
    to.add(new Action.Expect(new Action.Sight.Fields(List.of(shown)), field.at()));
  }

  private static List<Action.Field> fields(List<Step.Field> fields, Values values) {
    return fields.stream()
        .map(f -> new Action.Field(f.label(), f.part(), f.parts(), values.text(f.value()), f.at()))
        .toList();
  }

  private static Action.Target target(Step.Target target, Values values) {
    return new Action.Target(target.kind(), values.text(target.label()));
  }

  private static Optional<Text> text(Optional<Value> value, Values values) {
    return value.map(values::text);
  }

  private static Optional<Action.Answer> answer(Optional<Step.Dialog> dialog) {
    return dialog.map(d -> new Action.Answer(Text.of(d.text()), d.accept()));
  }

  /** A product's sight, for one application. */
  static Action.Sight sight(Step.Sight sight, Values values) {
    return switch (sight) {
      case Step.Sight.Heading s -> new Action.Sight.Heading(values.text(s.text()));
      case Step.Sight.Text s -> new Action.Sight.Shown(values.text(s.text()));
      case Step.Sight.Fields s -> new Action.Sight.Fields(fields(s.fields(), values));
      case Step.Sight.Button s -> new Action.Sight.Button(values.text(s.label()));
      case Step.Sight.Gone s -> new Action.Sight.Gone(values.text(s.text()));
    };
  }

  private static Action.Hit hit(Step.Hit hit, Values values) {
    return switch (hit) {
      case Step.Hit.Row h -> new Action.Hit.Row(values.text(h.table()), fields(h.cells(), values));
      case Step.Hit.Page h ->
          new Action.Hit.Page(values.text(h.heading()), fields(h.fields(), values));
    };
  }

  private static Action.Scope scope(Step.Scope scope, Values values) {
    return switch (scope) {
      case Step.Scope.Section s -> new Action.Scope.Section(values.text(s.name()));
      case Step.Scope.Frame s -> new Action.Scope.Frame(values.text(s.name()));
      case Step.Scope.Window s -> new Action.Scope.Window(values.text(s.title()));
      case Step.Scope.Dialog s -> new Action.Scope.Dialog(values.text(s.name()));
      case Step.Scope.Row s ->
          new Action.Scope.Row(values.text(s.table()), fields(s.cells(), values));
    };
  }
}
