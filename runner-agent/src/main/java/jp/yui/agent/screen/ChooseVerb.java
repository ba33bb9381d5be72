package jp.yui.agent.screen;

import java.util.List;
import java.util.Map;

/** Picks the one option of a text in widgets that open a list. */
final class ChooseVerb {
  private final Screen screen;

  ChooseVerb(Screen screen) {
    this.screen = screen;
  }

  void choose(Action.Choose choose, Place place) throws ScreenProblem {
    screen.recent.add(new Recent.Given(choose, place, give(choose, place)));
  }

  String give(Action.Choose choose, Place place) throws ScreenProblem {
    String document = "";
    for (Action.Field field : choose.fields()) {
      Answer answer =
          screen.ask(
              place,
              "choose",
              Map.of("field", screen.wording.fields(List.of(field), place).getFirst()),
              field.at());
      document = answer.result().path("document").asString("");
    }
    return document;
  }
}
