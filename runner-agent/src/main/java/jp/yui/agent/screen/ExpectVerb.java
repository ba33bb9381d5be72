package jp.yui.agent.screen;

import java.util.Map;

/** Waits until something is seen. */
final class ExpectVerb {
  private final Screen screen;

  ExpectVerb(Screen screen) {
    this.screen = screen;
  }

  void expect(Action.Expect expect, Place place) throws ScreenProblem {
    screen.ask(
        place, "sight", Map.of("sight", screen.wording.sight(expect.sight(), place)), expect.at());
  }

  /** What the system says of itself is a problem; a sight that does not come is none. */
  void await(Action.Await await, Place place) throws ScreenProblem {
    Answer answer =
        screen.look(
            place,
            "sight",
            Map.of("sight", screen.wording.sight(await.sight(), place)),
            await.at());
    if (!answer.done()) {
      ScreenProblem problem = screen.problem(answer, await.at());
      if (!(problem.what() instanceof ScreenProblem.What.NotSeen)
          && !(problem.what() instanceof ScreenProblem.What.NoSuchElement)) {
        throw problem;
      }
    }
  }
}
