package jp.yui.agent.screen;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.screen.ScreenProblem.Part;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.scenario.problem.Position;

/** Turns the page script's "cannot" into a problem. */
final class Troubles {
  private static final int NEAR = 8;

  private Troubles() {}

  static ScreenProblem of(Answer answer, Position at, Discretion discretion, URI base) {
    ScreenFacts screen = discretion.clean(answer.screen());
    return new ScreenProblem(what(answer, screen, discretion, base), at, screen);
  }

  private static What what(Answer answer, ScreenFacts screen, Discretion discretion, URI base) {
    String name = discretion.clean(answer.name());
    switch (answer.why()) {
      case "foreign" -> {
        return new What.NotAllowedHost(name);
      }
      case "unreachable" -> {
        return new What.Unreachable(Screen.host(base));
      }
      case "leaving" -> {
        return new What.Timeout(answer.count());
      }
      case "server" -> {
        return new What.ServerError(answer.count());
      }
      default -> {
        if (answer.signedOut()) {
          return new What.SessionLost();
        }
      }
    }
    return switch (answer.why()) {
      case "none" ->
          new What.NoSuchElement(part(answer), name, near(answer, name, screen, discretion));
      case "several", "parts" -> new What.SeveralFit(part(answer), name, answer.count());
      case "either" -> new What.ButtonOrLink(name);
      case "changed" ->
          new What.ValueChanged(
              name,
              answer.body().path("typed").asString(""),
              answer.body().path("shown").asString(""));
      case "long" -> new What.TooLong(name, answer.body().path("length").asInt(0), answer.count());
      case "disabled" -> new What.NotUsable(part(answer), name, false);
      case "readonly" -> new What.NotUsable(part(answer), name, true);
      case "covered" -> new What.Covered(name);
      case "untypable" -> new What.CannotType(name, Optional.of(answer.kind()));
      case "other" -> new What.OtherShown(name);
      case "unseen" -> new What.NotSeen(name, answer.body().path("plainly").asBoolean(false));
      default -> new What.NotSeen(answer.why(), false);
    };
  }

  private static Part part(Answer answer) {
    return switch (answer.kind()) {
      case "list" -> Part.OPTION;
      default -> Part.valueOf(answer.kind().toUpperCase(Locale.ROOT));
    };
  }

  private static List<String> near(
      Answer answer, String name, ScreenFacts screen, Discretion discretion) {
    List<String> there =
        answer.maybe("options").isPresent()
            ? Answer.texts(answer.body().path("options")).stream().map(discretion::clean).toList()
            : switch (part(answer)) {
              case FIELD, VALUE -> screen.labels();
              case BUTTON, LINK -> screen.buttons();
              case SECTION, DIALOG, TABLE, FRAME -> screen.headings();
              case OPTION, COLUMN, ROW, WINDOW -> List.<String>of();
            };
    Stream<String> distinct = there.stream().distinct();
    // Options stay in the order of the list that the clerk sees.
    return (part(answer) == Part.OPTION
            ? distinct
            : distinct.sorted(Comparator.comparingInt((String t) -> -Likeness.of(name, t))))
        .limit(part(answer) == Part.OPTION ? 3 * NEAR : NEAR)
        .toList();
  }
}
