package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.problem.Position;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** The answer of a proof query: found, surely absent, or unclear. */
final class FoundVerb {
  private static final int PAGES = 1000;

  private final Screen screen;

  FoundVerb(Screen screen) {
    this.screen = screen;
  }

  FindResult of(Action.Found found, Optional<Action.Absent> absent, Place place)
      throws ScreenProblem {
    return still(
        () ->
            switch (found.hit()) {
              case Action.Hit.Row row -> rows(row, found, absent, place);
              case Action.Hit.Page page -> page(page, found, absent, place);
            });
  }

  private interface Look {
    FindResult look() throws ScreenProblem;
  }

  /**
   * Absent only if nothing was under way while the page was looked at: a page does not know of all
   * that it has asked for, such as what its frames and workers did, or what it asked before the
   * first look at it.
   */
  private FindResult still(Look look) throws ScreenProblem {
    long until = System.nanoTime() + screen.page.patience().toNanos();
    for (; ; ) {
      FindResult result = look.look();
      if (!(result instanceof FindResult.Absent) || screen.page.still()) {
        return result;
      }
      if (System.nanoTime() > until) {
        return new FindResult.Unclear(Sentences.text("find.restless"));
      }
      Screen.pause();
    }
  }

  private FindResult rows(
      Action.Hit.Row row, Action.Found found, Optional<Action.Absent> absent, Place place)
      throws ScreenProblem {
    String table = screen.wording.text(row.table());
    Map<String, Object> request = new HashMap<>(screen.wording.label(table, place));
    request.put("table", table);
    request.put("row", screen.wording.cells(row.cells()));
    request.put("read", found.read());
    absent.ifPresent(a -> request.put("absent", screen.wording.sight(a.sight(), place)));
    List<Map<String, String>> matches = new ArrayList<>();
    for (int pages = 0; pages < PAGES; pages++) {
      Answer answer = screen.look(place, "found", request, found.at());
      if (!answer.done()) {
        return unclear(answer, found.at());
      }
      JsonNode result = answer.result();
      result.path("matches").forEach(m -> matches.add(values(m)));
      boolean none = result.path("absent").asBoolean(false);
      WebElement next = answer.element();
      if (next == null) {
        return verdict(matches, none, result.path("complete").asBoolean(true));
      }
      request.put("before", result.path("signature").asString(""));
      screen.press(next, found.at());
    }
    return new FindResult.Unclear(Sentences.text("find.endless"));
  }

  private FindResult page(
      Action.Hit.Page page, Action.Found found, Optional<Action.Absent> absent, Place place)
      throws ScreenProblem {
    Map<String, Object> request = new HashMap<>();
    request.put("heading", screen.wording.text(page.heading()));
    request.put("fields", screen.wording.fields(page.fields(), place));
    request.put("names", screen.wording.names(found.read(), place));
    absent.ifPresent(a -> request.put("absent", screen.wording.sight(a.sight(), place)));
    Answer answer = screen.look(place, "foundPage", request, found.at());
    if (!answer.done()) {
      return unclear(answer, found.at());
    }
    List<Map<String, String>> matches = new ArrayList<>();
    answer.result().path("matches").forEach(m -> matches.add(values(m)));
    return verdict(matches, answer.result().path("absent").asBoolean(false), true);
  }

  private FindResult verdict(List<Map<String, String>> matches, boolean none, boolean complete) {
    if (none && matches.isEmpty()) {
      return new FindResult.Absent();
    }
    if (none) {
      return new FindResult.Unclear(Sentences.text("find.contradiction"));
    }
    if (matches.size() > 1) {
      return new FindResult.Unclear(Sentences.text("find.several", matches.size()));
    }
    if (!complete) {
      return new FindResult.Unclear(Sentences.text("find.incomplete"));
    }
    if (matches.isEmpty()) {
      return new FindResult.Unclear(Sentences.text("find.none"));
    }
    Map<String, String> read = matches.getFirst();
    screen.read.putAll(read);
    screen.discretion.learn(read);
    return new FindResult.Found(Map.copyOf(read));
  }

  /** What the system says of itself is a problem; a screen that says neither is unclear. */
  private FindResult unclear(Answer answer, Position at) throws ScreenProblem {
    ScreenProblem problem = screen.problem(answer, at);
    return switch (problem.what()) {
      case ScreenProblem.What.NoSuchElement n -> new FindResult.Unclear(problem.sentence());
      case ScreenProblem.What.SeveralFit s -> new FindResult.Unclear(problem.sentence());
      case ScreenProblem.What.OtherShown o -> new FindResult.Unclear(problem.sentence());
      case ScreenProblem.What.NotSeen n -> new FindResult.Unclear(problem.sentence());
      default -> throw problem;
    };
  }

  FindResult absent(Action.Absent absent, Place place) throws ScreenProblem {
    return still(() -> none(absent, place));
  }

  private FindResult none(Action.Absent absent, Place place) throws ScreenProblem {
    Answer answer =
        screen.look(
            place,
            "absence",
            Map.of("sight", screen.wording.sight(absent.sight(), place)),
            absent.at());
    return answer.done() ? new FindResult.Absent() : unclear(answer, absent.at());
  }

  private static Map<String, String> values(JsonNode match) {
    Map<String, String> values = new LinkedHashMap<>();
    match.properties().forEach(e -> values.put(e.getKey(), e.getValue().asString("")));
    return values;
  }
}
