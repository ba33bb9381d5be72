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
}
