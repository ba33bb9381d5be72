package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.screen.ScreenProblem.Part;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.scenario.problem.Position;
import org.openqa.selenium.NoSuchWindowException;
import org.openqa.selenium.WebDriverException;

/** Finds windows by their titles. */
final class Windows {
  private final Screen screen;

  Windows(Screen screen) {
    this.screen = screen;
  }

  /** The window that steps without a window stand in: the first one that is still open. */
  String main() throws ScreenProblem {
    try {
      return screen.windows().getFirst();
    } catch (WebDriverException e) {
      throw screen.problem(e, Position.of(""));
    }
  }

  /** The one window of that title; waits for it to open and to be named. */
  Place named(Action.Scope.Window scope, Place opener, Position at) throws ScreenProblem {
    String title = screen.wording.text(scope.title());
    long until = System.nanoTime() + screen.page.patience().toNanos();
    for (; ; ) {
      List<String> titles = new ArrayList<>();
      List<String> fits = new ArrayList<>();
      for (String handle : screen.windows()) {
        Optional<String> its = handle.equals(opener.window()) ? Optional.empty() : title(handle);
        its.ifPresent(titles::add);
        if (its.isPresent() && Fold.fold(its.get()).equals(Fold.fold(title))) {
          fits.add(handle);
        }
      }
      screen.lost();
      if (fits.size() == 1) {
        return Place.in(fits.getFirst());
      }
      if (fits.size() > 1 || System.nanoTime() > until) {
        String name = screen.discretion.clean(title);
        throw screen.problem(
            fits.isEmpty()
                ? new What.NoSuchElement(
                    Part.WINDOW, name, titles.stream().map(screen.discretion::clean).toList())
                : new What.SeveralFit(Part.WINDOW, name, fits.size()),
            at);
      }
      Screen.pause();
    }
  }

  private Optional<String> title(String handle) {
    try {
      screen.page.driver().switchTo().window(handle);
      return Optional.of(screen.page.driver().getTitle());
    } catch (NoSuchWindowException e) {
      return Optional.empty();
    }
  }
}
