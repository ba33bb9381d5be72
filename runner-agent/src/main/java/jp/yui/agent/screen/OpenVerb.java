package jp.yui.agent.screen;

import java.net.URI;
import java.util.Optional;
import jp.yui.agent.screen.ScreenProblem.What;

/** Goes to a path below the base URL. */
final class OpenVerb {
  private final Screen screen;

  OpenVerb(Screen screen) {
    this.screen = screen;
  }

  void open(Action.Open open, Place place) throws ScreenProblem {
    String path = screen.wording.text(open.path());
    String base = screen.page.base().toString();
    URI to;
    try {
      to = URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    } catch (IllegalArgumentException e) {
      throw screen.problem(new What.Refused(path), open.at());
    }
    if (!path.startsWith("/")
        || path.contains("..")
        || path.contains("\\")
        || !screen.page.allows(to)) {
      throw screen.problem(new What.NotAllowedHost(String.valueOf(to.getHost())), open.at());
    }
    screen.recent.clear();
    screen.guarded(
        open.at(),
        left -> {
          screen.enter(Place.in(place.window()), open.at());
          screen.page.driver().get(to.toString());
          screen.page.standing().newDocument = true;
          return Optional.of(true);
        });
  }
}
