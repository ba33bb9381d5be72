package jp.yui.agent.screen;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.agent.screen.ScreenProblem.What;
import org.openqa.selenium.WebDriverException;

/** Goes to a path below the base URL. */
final class OpenVerb {
  private static final Pattern FAILED = Pattern.compile("about:neterror\\?[^ ]*?&u=([^&]*)");

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
          get(to);
          screen.page.standing().newDocument = true;
          return Optional.of(true);
        });
  }

  private void get(URI to) {
    try {
      screen.page.driver().get(to.toString());
    } catch (WebDriverException e) {
      if (!failedBefore(e, to)) {
        throw e;
      }
      screen.page.driver().get(to.toString());
    }
  }

  /** Firefox takes the failure of a page that was still under way for that of the one asked for. */
  private static boolean failedBefore(WebDriverException e, URI to) {
    Matcher page = FAILED.matcher(String.valueOf(e.getRawMessage()));
    return page.find()
        && !URLDecoder.decode(page.group(1), StandardCharsets.UTF_8).equals(to.toString());
  }
}
