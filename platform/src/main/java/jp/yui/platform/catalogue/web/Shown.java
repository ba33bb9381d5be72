package jp.yui.platform.catalogue.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.platform.catalogue.Panel;

/** A panel with what it shows of one scenario. */
record Shown(String fragment, Object content) {
  static List<Shown> of(List<Panel> panels, String scenario) {
    return panels.stream()
        .sorted(Comparator.comparingInt(Panel::order))
        .flatMap(panel -> of(panel, scenario))
        .toList();
  }

  private static Stream<Shown> of(Panel panel, String scenario) {
    return Optional.ofNullable(panel.content(scenario)).stream()
        .map(content -> new Shown(panel.fragment(), content));
  }
}
