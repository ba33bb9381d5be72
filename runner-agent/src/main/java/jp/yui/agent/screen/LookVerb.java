package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Takes down what the screen is built of, all its frames, in one call. */
final class LookVerb {
  private final Screen screen;

  LookVerb(Screen screen) {
    this.screen = screen;
  }

  void look(Action.Look look, Place place) throws ScreenProblem {
    Action.Glance glance = look.glance();
    Answer answer =
        screen.ask(
            place,
            "shape",
            Map.of(
                "wanted", glance.wanted(),
                "texts", glance.texts(),
                "labels", glance.labels(),
                "hurried", glance.hurried()),
            look.at());
    List<ScreenShape.Part> parts = new ArrayList<>();
    answer.result().path("parts").forEach(part -> parts.add(part(part)));
    look.looker().seen(new ScreenShape(parts));
  }

  private static ScreenShape.Part part(JsonNode part) {
    List<ScreenShape.Option> options = new ArrayList<>();
    part.path("options")
        .forEach(
            o ->
                options.add(
                    new ScreenShape.Option(
                        o.path("text").asString(""), o.path("value").asString(""))));
    return new ScreenShape.Part(
        part.path("kind").asString(""),
        part.path("frame").asString(""),
        Answer.texts(part.path("names")),
        part.path("control").asString("NONE"),
        part.path("required").asBoolean(false),
        part.path("usable").asBoolean(true),
        part.path("most").asInt(0),
        part.path("count").asInt(0),
        options);
  }
}
