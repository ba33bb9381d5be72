package jp.yui.agent.screen;

import java.util.List;
import java.util.stream.Stream;

/** All texts of actions. */
final class Texts {
  private Texts() {}

  static Stream<Text> of(List<Action> actions) {
    return actions.stream().flatMap(Texts::of);
  }

  private static Stream<Text> of(Action action) {
    return switch (action) {
      case Action.Open a -> Stream.of(a.path());
      case Action.Fill a -> fields(a.fields());
      case Action.Choose a -> fields(a.fields());
      case Action.Press a -> Stream.of(a.target().label());
      case Action.Submit a -> Stream.of(a.target().label());
      case Action.Keys a -> a.on().stream();
      case Action.Upload a -> Stream.of(a.label());
      case Action.Expect a -> sight(a.sight());
      case Action.Read a -> Stream.of();
      case Action.Found a -> hit(a.hit());
      case Action.Absent a -> sight(a.sight());
      case Action.Await a -> sight(a.sight());
      case Action.Follow a -> Stream.of(a.target().label());
      case Action.Look a -> Stream.of();
      case Action.In a -> Stream.concat(scope(a.scope()), of(a.actions()));
    };
  }

  private static Stream<Text> fields(List<Action.Field> fields) {
    return fields.stream().map(Action.Field::value);
  }

  private static Stream<Text> hit(Action.Hit hit) {
    return switch (hit) {
      case Action.Hit.Row(Text t, List<Action.Field> f) -> Stream.concat(Stream.of(t), fields(f));
      case Action.Hit.Page(Text t, List<Action.Field> f) -> Stream.concat(Stream.of(t), fields(f));
    };
  }

  private static Stream<Text> sight(Action.Sight sight) {
    return switch (sight) {
      case Action.Sight.Heading(Text t) -> Stream.of(t);
      case Action.Sight.Shown(Text t) -> Stream.of(t);
      case Action.Sight.Button(Text t) -> Stream.of(t);
      case Action.Sight.Gone(Text t) -> Stream.of(t);
      case Action.Sight.Fields(List<Action.Field> f) -> fields(f);
    };
  }

  private static Stream<Text> scope(Action.Scope scope) {
    return switch (scope) {
      case Action.Scope.Section(Text t) -> Stream.of(t);
      case Action.Scope.Frame(Text t) -> Stream.of(t);
      case Action.Scope.Window(Text t) -> Stream.of(t);
      case Action.Scope.Dialog(Text t) -> Stream.of(t);
      case Action.Scope.Row(Text t, List<Action.Field> cells) ->
          Stream.concat(Stream.of(t), fields(cells));
    };
  }
}
