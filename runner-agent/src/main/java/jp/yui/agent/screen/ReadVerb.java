package jp.yui.agent.screen;

import java.util.List;
import java.util.Map;

/** Reads what stands beside labels. */
final class ReadVerb {
  private final Screen screen;

  ReadVerb(Screen screen) {
    this.screen = screen;
  }

  void read(Action.Read read, Place place) throws ScreenProblem {
    List<Map<String, Object>> names = screen.wording.names(read.names(), place);
    Answer answer = screen.ask(place, "read", Map.of("names", names), read.at());
    answer
        .result()
        .path("values")
        .properties()
        .forEach(e -> screen.read.put(e.getKey(), e.getValue().asString("")));
    screen.discretion.learn(screen.read);
  }
}
