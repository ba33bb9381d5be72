package jp.yui.agent.screen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.WebElement;

/** Goes where a plain link leads; presses nothing else. */
final class FollowVerb {
  private final Screen screen;

  FollowVerb(Screen screen) {
    this.screen = screen;
  }

  void follow(Action.Follow follow, Place place) throws ScreenProblem, StopBeforeSubmit {
    Map<String, Object> request = new HashMap<>(screen.wording.target(follow.target(), place));
    Answer answer = screen.look(place, "link", request, follow.at());
    WebElement link = answer.element();
    if (!answer.done() && !named(screen.problem(answer, follow.at()))) {
      throw screen.problem(answer, follow.at());
    }
    if (!answer.done() || link == null) {
      throw new StopBeforeSubmit();
    }
    new PressVerb(screen).press(follow.target(), Optional.empty(), place, follow.at());
  }

  /** Whether it is only that this name fits no one link. */
  private static boolean named(ScreenProblem problem) {
    return switch (problem.what()) {
      case ScreenProblem.What.NoSuchElement n -> true;
      case ScreenProblem.What.SeveralFit n -> true;
      case ScreenProblem.What.ButtonOrLink n -> true;
      case ScreenProblem.What.NotUsable n -> true;
      default -> false;
    };
  }
}
