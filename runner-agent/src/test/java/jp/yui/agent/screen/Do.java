package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.Position;

/** Actions in few words, for tests. */
final class Do {
  static final Position AT = new Position("products/test.yaml", 7, 3);

  private Do() {}

  static Action open(String path) {
    return new Action.Open(Text.of(path), AT);
  }

  static List<Action.Field> fields(String... labelsAndValues) {
    List<Action.Field> fields = new ArrayList<>();
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      fields.add(new Action.Field(labelsAndValues[i], Text.of(labelsAndValues[i + 1]), AT));
    }
    return fields;
  }

  static Action fill(String... labelsAndValues) {
    return new Action.Fill(fields(labelsAndValues), AT);
  }

  static Action personal(String label, String value) {
    return new Action.Fill(List.of(new Action.Field(label, Text.personal(value), AT)), AT);
  }

  static Action choose(String... labelsAndValues) {
    return new Action.Choose(fields(labelsAndValues), AT);
  }

  static Action press(String label) {
    return new Action.Press(Action.Target.of(Text.of(label)), Optional.empty(), AT);
  }

  static Action press(String label, String confirm, boolean accept) {
    return new Action.Press(
        Action.Target.of(Text.of(label)),
        Optional.of(new Action.Answer(Text.of(confirm), accept)),
        AT);
  }

  static Action press(Step.Pressable kind, String label) {
    return new Action.Press(new Action.Target(kind, Text.of(label)), Optional.empty(), AT);
  }

  static Action submit(String label) {
    return new Action.Submit(Action.Target.of(Text.of(label)), Optional.empty(), AT);
  }

  static Action keys(String... keys) {
    return new Action.Keys(Optional.empty(), List.of(keys), Optional.empty(), AT);
  }

  static Action heading(String text) {
    return new Action.Expect(new Action.Sight.Heading(Text.of(text)), AT);
  }

  static Action shown(String text) {
    return new Action.Expect(new Action.Sight.Shown(Text.of(text)), AT);
  }

  static Action shows(String... labelsAndValues) {
    return new Action.Expect(new Action.Sight.Fields(fields(labelsAndValues)), AT);
  }

  static Action read(String label, String name) {
    return new Action.Read(Map.of(label, name), AT);
  }

  static Action found(String table, String label, String value, String read, String name) {
    return new Action.Found(
        new Action.Hit.Row(Text.of(table), fields(label, value)), Map.of(read, name), AT);
  }

  static Action foundPage(String heading, String label, String value, String read, String name) {
    return new Action.Found(
        new Action.Hit.Page(Text.of(heading), fields(label, value)), Map.of(read, name), AT);
  }

  static Action absent(String text) {
    return new Action.Absent(new Action.Sight.Shown(Text.of(text)), AT);
  }

  static Action section(String name, Action... actions) {
    return new Action.In(new Action.Scope.Section(Text.of(name)), List.of(actions), AT);
  }

  static Action dialog(String name, Action... actions) {
    return new Action.In(new Action.Scope.Dialog(Text.of(name)), List.of(actions), AT);
  }

  static Action frame(String name, Action... actions) {
    return new Action.In(new Action.Scope.Frame(Text.of(name)), List.of(actions), AT);
  }

  static Action window(String title, Action... actions) {
    return new Action.In(new Action.Scope.Window(Text.of(title)), List.of(actions), AT);
  }

  static Action row(String table, String label, String value, Action... actions) {
    return new Action.In(
        new Action.Scope.Row(Text.of(table), fields(label, value)), List.of(actions), AT);
  }
}
