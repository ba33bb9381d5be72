package jp.yui.agent.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.screen.ScreenProblem.What;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** Gives values to fields in one call, reads every one back and compares. */
final class FillVerb {
  private static final String MARK =
      "arguments[0].focus(); if (arguments[0].select) arguments[0].select();";

  /**
   * What an editor's own command inserts is trusted as typed, and loses no character as keys do.
   */
  private static final String INSERT =
      "arguments[0].ownerDocument.execCommand('insertText', false, arguments[1]);";

  private final Screen screen;

  FillVerb(Screen screen) {
    this.screen = screen;
  }

  void fill(Action.Fill fill, Place place) throws ScreenProblem {
    for (Action.Field field : fill.fields()) {
      Optional<String> reason = Typable.refuses(screen.wording.text(field.value()));
      if (reason.isPresent()) {
        throw screen.problem(new What.CannotType(field.label(), reason), field.at());
      }
    }
    String document = give(fill, place);
    screen.recent.add(new Recent.Given(fill, place, document));
  }

  /** Gives again what a page that was loaded anew lost. */
  String give(Action.Fill fill, Place place) throws ScreenProblem {
    Map<String, Object> request = new HashMap<>();
    request.put("fields", screen.wording.fields(fill.fields(), place));
    Answer answer = screen.look(place, "fill", request, fill.at());
    while (answer.maybe("ignored").isPresent()) {
      int at = answer.body().path("ignored").asInt();
      WebElement element = answer.element();
      if (element == null || request.containsKey("typed" + at)) {
        Action.Field field = fill.fields().get(at);
        throw screen.problem(
            new What.ValueChanged(field.label(), screen.wording.text(field.value()), ""),
            field.at());
      }
      type(element, screen.wording.text(fill.fields().get(at).value()), fill);
      request.put("typed" + at, true);
      request.put("typed", true);
      request.put("from", at);
      answer = screen.look(place, "fill", request, fill.at());
    }
    if (!answer.done()) {
      int at = answer.body().path("field").asInt(-1);
      throw screen.problem(answer, at < 0 ? fill.at() : fill.fields().get(at).at());
    }
    compare(fill.fields(), answer.result().path("shown"), answer);
    return answer.result().path("document").asString("");
  }

  /** The second way, for a page that undoes a value set by script: as an input method types. */
  private void type(WebElement element, String value, Action.Fill fill) throws ScreenProblem {
    screen.guarded(
        fill.at(),
        left -> {
          YuiDriver driver = screen.page.driver();
          driver.executeScript(MARK, element);
          if (driver.kind().chromium()) {
            driver.cdp("Input.insertText", Map.of("text", value));
          } else {
            driver.executeScript(INSERT, element, value);
          }
          return Optional.of(true);
        });
  }

  private void compare(List<Action.Field> fields, JsonNode shown, Answer answer)
      throws ScreenProblem {
    for (int i = 0; i < fields.size(); i++) {
      Action.Field field = fields.get(i);
      String typed = screen.wording.text(field.value()).replace("\r\n", "\n");
      String is = shown.path(i).asString("").replace("\r\n", "\n");
      if (!typed.equals(is) || shown.path(i).isNull()) {
        throw new ScreenProblem(
            new What.ValueChanged(field.label(), typed, is),
            field.at(),
            screen.discretion.clean(answer.screen()));
      }
    }
  }
}
