package jp.yui.agent.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.Text;

/**
 * What is said about a citizen in the form in which it is typed (half-width kana, a date in words):
 * the screens after it show it so. Very short parts are left out, for they stand in many other
 * words.
 */
final class TypedTexts {
  private static final int SHORTEST = 5;

  private TypedTexts() {}

  static Stream<String> of(List<Action> actions) {
    return actions.stream()
        .flatMap(TypedTexts::texts)
        .filter(Text::personal)
        .map(TypedTexts::now)
        .filter(text -> text.strip().length() >= SHORTEST);
  }

  /** What depends on values that the screen will show is not known yet. */
  private static String now(Text text) {
    try {
      return text.text(Map.of());
    } catch (CannotTell e) {
      return "";
    }
  }

  private static Stream<Text> texts(Action action) {
    return switch (action) {
      case Action.Fill fill -> fill.fields().stream().map(Action.Field::value);
      case Action.Choose choose -> choose.fields().stream().map(Action.Field::value);
      case Action.Press press -> Stream.of(press.target().label());
      case Action.In in -> in.actions().stream().flatMap(TypedTexts::texts);
      case Action.Open a -> Stream.of();
      case Action.Await a -> Stream.of();
      case Action.Follow a -> Stream.of();
      case Action.Look a -> Stream.of();
      case Action.Submit a -> Stream.of();
      case Action.Keys a -> Stream.of();
      case Action.Upload a -> Stream.of();
      case Action.Expect a -> Stream.of();
      case Action.Read a -> Stream.of();
      case Action.Found a -> Stream.of();
      case Action.Absent a -> Stream.of();
    };
  }
}
