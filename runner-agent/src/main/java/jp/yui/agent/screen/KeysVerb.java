package jp.yui.agent.screen;

import java.util.Map;
import java.util.Optional;
import jp.yui.agent.screen.ScreenProblem.What;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Presses keys, one chord after another. */
final class KeysVerb {
  private final Screen screen;

  KeysVerb(Screen screen) {
    this.screen = screen;
  }

  void type(Action.Keys keys, Place place) throws ScreenProblem {
    Optional<WebElement> on = Optional.empty();
    if (keys.on().isPresent()) {
      String label = screen.wording.text(keys.on().get());
      on =
          Optional.ofNullable(
              screen
                  .ask(place, "element", screen.wording.label(label, place), keys.at())
                  .element());
    }
    screen.ask(place, "settled", Map.of(), keys.at());
    Actions actions = new Actions(screen.page.driver());
    for (String key : keys.keys()) {
      Chord chord =
          Chord.of(key)
              .orElseThrow(
                  () -> screen.problem(new What.CannotType(key, Optional.empty()), keys.at()));
      chord.addTo(actions);
    }
    if (on.isPresent()) {
      WebElement field = on.get();
      screen.guarded(
          keys.at(),
          left -> {
            screen.page.driver().executeScript("arguments[0].focus()", field);
            return Optional.of(true);
          });
    }
    screen.once(
        keys.at(),
        () -> {
          screen.page.type(actions);
          return true;
        });
    screen.recent.clear();
    if (keys.dialog().isPresent()) {
      new PressVerb(screen).answer(keys.dialog().get(), keys.at());
    }
  }
}
