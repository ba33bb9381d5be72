package jp.yui.agent.screen;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.scenario.problem.Position;
import org.openqa.selenium.Alert;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.NoSuchSessionException;
import org.openqa.selenium.NoSuchWindowException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/**
 * What the verbs of one run of actions share: the page, what was read so far, and how every failure
 * of the driver or the page becomes a {@link ScreenProblem}.
 */
final class Screen {
  private static final long PAUSE_MILLIS = 15;

  final Page page;
  final Wording wording;
  final Discretion discretion = new Discretion();
  final Map<String, String> read = new LinkedHashMap<>();
  final Recent recent = new Recent();
  private final ScreenMap map;
  private boolean submitted;

  Screen(Page page, ScreenMap map) {
    this.page = page;
    this.map = map;
    this.wording = new Wording(map, read);
  }

  void submitted() {
    submitted = true;
  }

  /** Asks the page at this place and waits until it can answer, or says why it cannot. */
  Answer ask(Place place, String verb, Map<String, ?> request, Position at) throws ScreenProblem {
    Answer answer = look(place, verb, request, at);
    if (answer.done()) {
      return answer;
    }
    throw problem(answer, at);
  }

  /** As {@link #ask}, but a "cannot" is an answer too. */
  Answer look(Place place, String verb, Map<String, ?> request, Position at) throws ScreenProblem {
    return guarded(
        at,
        left -> {
          enter(place, at);
          Map<String, Object> all = new HashMap<>(request);
          all.put("scopes", wording.scopes(place));
          map.signedOut().ifPresent(s -> all.put("signedOut", wording.sight(s, place)));
          return page.ask(verb, all, left);
        });
  }

  /** Something done with the driver, tried again while the page is only changing. */
  interface Attempt<T> {
    /** Empty: cut short by a dialog or the end of the page. */
    Optional<T> go(long millisLeft) throws ScreenProblem;
  }

  <T> T guarded(Position at, Attempt<T> attempt) throws ScreenProblem {
    long until = System.nanoTime() + page.patience().toNanos();
    for (; ; ) {
      long left = (until - System.nanoTime()) / 1_000_000;
      WebDriverException passing = null;
      try {
        Optional<T> result = attempt.go(Math.max(0, left));
        if (result.isPresent()) {
          return result.get();
        }
        surprise(at);
      } catch (UnhandledAlertException e) {
        surprise(at);
      } catch (WebDriverException e) {
        if (!Passing.is(e) && !page.frameGone(e)) {
          lost();
          throw problem(e, at);
        }
        passing = e;
      }
      lost();
      if (left <= 0) {
        throw passing != null
            ? problem(passing, at)
            : problem(new What.Timeout(page.patience().toSeconds()), at);
      }
      pause();
    }
  }

  /** Something sent to the page that must not be sent twice, whatever the driver says of it. */
  interface Once<T> {
    T go();
  }

  /** Never tried again: where the driver fails here, nobody knows what the page has got. */
  <T> T once(Position at, Once<T> sent) throws ScreenProblem {
    try {
      return sent.go();
    } catch (WebDriverException e) {
      lost();
      throw problem(e, at);
    }
  }

  Page.Pressed press(WebElement button, Position at) throws ScreenProblem {
    return once(at, () -> page.press(button));
  }

  static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A dialog that nobody declared is declined and told. */
  private void surprise(Position at) throws ScreenProblem {
    Alert alert = page.dialog();
    if (alert != null) {
      String text = alert.getText();
      alert.dismiss();
      throw problem(new What.UnexpectedDialog(discretion.clean(text), submitted), at);
    }
  }

  /** Takes the driver to the place's window and frames. */
  void enter(Place place, Position at) throws ScreenProblem {
    Place before = page.standing().at;
    if (before != null
        && before.window().equals(place.window())
        && before.frames().equals(place.frames())) {
      return;
    }
    lost();
    if (before == null || !before.window().equals(place.window())) {
      page.driver().switchTo().window(place.window());
    }
    if (before == null || !before.frames().isEmpty()) {
      page.driver().switchTo().defaultContent();
    }
    for (int depth = 0; depth < place.frames().size(); depth++) {
      Optional<Answer> found =
          page.ask("frame", wording.frame(place.frames(), depth), page.patience().toMillis());
      if (found.isEmpty()) {
        surprise(at);
        throw problem(new What.Timeout(page.patience().toSeconds()), at);
      }
      WebElement element = found.get().element();
      if (element == null) {
        throw problem(found.get(), at);
      }
      page.driver().switchTo().frame(element);
    }
    page.standing().at = place;
  }

  /** The driver's idea of where it stands is not to be relied on any more. */
  void lost() {
    page.standing().at = null;
    page.standing().newDocument = true;
  }

  ScreenProblem problem(What what, Position at) {
    return new ScreenProblem(what, at, ScreenFacts.NONE);
  }

  ScreenProblem problem(Answer answer, Position at) {
    return Troubles.of(answer, at, discretion, page.base());
  }

  ScreenProblem problem(WebDriverException e, Position at) {
    String message = String.valueOf(e.getRawMessage()).lines().findFirst().orElse("");
    if (e instanceof TimeoutException) {
      return problem(new What.Timeout(page.load().toSeconds()), at);
    }
    if (message.contains("net::ERR_") || message.contains("about:neterror")) {
      return problem(new What.Unreachable(host(page.base())), at);
    }
    if (e instanceof NoSuchWindowException && windowsLeft()) {
      return problem(new What.WindowGone(), at);
    }
    if (e instanceof NoSuchSessionException) {
      return problem(new What.BrowserGone("session"), at);
    }
    String kind = e.getClass().getSimpleName();
    return problem(
        new What.BrowserGone(
            e instanceof JavascriptException ? kind + ": " + discretion.clean(message) : kind),
        at);
  }

  private boolean windowsLeft() {
    try {
      return !page.driver().getWindowHandles().isEmpty();
    } catch (WebDriverException e) {
      return false;
    }
  }

  static String host(URI place) {
    return place.getPort() < 0
        ? String.valueOf(place.getHost())
        : place.getHost() + ":" + place.getPort();
  }

  List<String> windows() {
    return new ArrayList<>(page.driver().getWindowHandles());
  }
}
