package jp.yui.agent.screen;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.yui.agent.screen.ScreenProblem.Part;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.agent.screen.line.WayOut;

/** Tells a problem to a clerk. */
final class Sentences {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("jp.yui.agent.screen.messages", Locale.JAPANESE);

  private Sentences() {}

  static String text(String key, Object... arguments) {
    return MessageFormat.format(TEXTS.getString(key), arguments);
  }

  static String of(What what, ScreenFacts screen) {
    String where = where(screen);
    return switch (what) {
      case What.NoSuchElement(Part part, String name, List<String> near) ->
          text(part == Part.OPTION ? "none.option" : "none", where, part(part), name) + there(near);
      case What.SeveralFit(Part part, String name, int count) ->
          text(part == Part.OPTION ? "several.option" : "several", where, part(part), name, count);
      case What.ButtonOrLink(String name) -> text("either", where, name);
      case What.ValueChanged(String label, String typed, String shown) ->
          label.isEmpty()
              ? text("changed.page", where)
              : shown.isEmpty()
                  ? text("changed.empty", where, label)
                  : text("changed", where, label);
      case What.TooLong(String label, int length, int most) ->
          text("long", where, label, length, most);
      case What.NotUsable(Part part, String name, boolean readOnly) ->
          text(readOnly ? "readonly" : "disabled", where, part(part), name);
      case What.Covered(String label) -> text("covered", where, label);
      case What.CannotType(String label, java.util.Optional<String> reason) ->
          untypable(where, label, reason.orElse(""));
      case What.UnexpectedDialog(String shown, boolean after) ->
          text(after ? "dialog.after" : "dialog", shown);
      case What.NoDialog(String expected) -> text("dialog.none", expected);
      case What.NotSeen(String expected, boolean plainly) ->
          text(plainly ? "unseen.plainly" : "unseen", where, expected) + seen(screen);
      case What.OtherShown(String label) -> text("other", where, label);
      case What.SessionLost lost -> text("session");
      case What.Unreachable(String host) -> text("unreachable", host);
      case What.ServerError(int status) -> text("server", where, String.valueOf(status));
      case What.BrowserGone(String detail) -> text("browser.gone", detail);
      case What.CannotStart(String detail, List<String> versions) ->
          versions.isEmpty()
              ? detail.equals(WayOut.SIGN) ? text("start.astray") : text("start", detail)
              : text("start.versions", versions.getFirst(), versions.getLast());
      case What.WindowGone gone -> text("window.gone");
      case What.Timeout(long seconds) -> text("timeout", seconds);
      case What.NotAllowedHost(String host) -> text("foreign", host);
      case What.Refused(String reason) -> text("refused", reason);
    };
  }

  private static String untypable(String where, String label, String reason) {
    return reason.startsWith("U+")
        ? text("untypable.character", label, reason)
        : text(
            switch (reason) {
              case "date", "time", "month", "week", "datetime-local" -> "untypable.date";
              case "number" -> "untypable.number";
              case "toggle" -> "untypable.toggle";
              case "line" -> "untypable.line";
              case "one-file" -> "untypable.one-file";
              default -> "untypable";
            },
            where,
            label);
  }

  private static String where(ScreenFacts screen) {
    if (screen.equals(ScreenFacts.NONE)) {
      return text("where.unknown");
    }
    String name = screen.headings().isEmpty() ? screen.title() : screen.headings().getFirst();
    return name.isEmpty() ? text("where.path", screen.path()) : text("where", name, screen.path());
  }

  private static String there(List<String> near) {
    return near.isEmpty() ? "" : text("there", quoted(near));
  }

  private static String seen(ScreenFacts screen) {
    StringBuilder more = new StringBuilder();
    if (!screen.headings().isEmpty()) {
      more.append(text("headings", quoted(screen.headings())));
    }
    if (!screen.alerts().isEmpty()) {
      more.append(text("alerts", quoted(screen.alerts())));
    }
    return more.toString();
  }

  private static String quoted(List<String> names) {
    return String.join("", names.stream().map(n -> "「" + n + "」").toList());
  }

  private static String part(Part part) {
    return text("part." + part.name().toLowerCase(Locale.ROOT));
  }
}
