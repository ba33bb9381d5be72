package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was given since the last press. Where the page was loaded anew in between (a choice that
 * sends its form), all of it is given again before the press.
 */
final class Recent {
  record Given(Action action, Place place, String document) {}

  private final List<Given> given = new ArrayList<>();

  void add(Given one) {
    given.add(one);
  }

  void clear() {
    given.clear();
  }

  List<Given> all() {
    return List.copyOf(given);
  }

  /** Whether a document that something was given to is there no more. */
  boolean lostFrom(Set<String> documents, String window) {
    return given.stream()
        .anyMatch(g -> g.place().window().equals(window) && !documents.contains(g.document()));
  }
}
