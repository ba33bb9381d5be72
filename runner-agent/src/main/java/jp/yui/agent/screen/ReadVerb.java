package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what stands beside labels. */
final class ReadVerb {
  private final Screen screen;

  ReadVerb(Screen screen) {
    this.screen = screen;
  }

  void read(Action.Read read, Place place) throws ScreenProblem {
    List<Map<String, Object>> names = new ArrayList<>();
    read.names()
        .forEach(
            (label, name) -> {
              Map<String, Object> one = new HashMap<>(screen.wording.label(label, place));
              one.put("name", name);
              names.add(one);
            });
    Answer answer = screen.ask(place, "read", Map.of("names", names), read.at());
    answer
        .result()
        .path("values")
        .properties()
        .forEach(e -> screen.read.put(e.getKey(), e.getValue().asString("")));
  }
}
