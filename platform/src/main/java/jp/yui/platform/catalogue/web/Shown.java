package jp.yui.platform.catalogue.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;

/** A panel with what it shows of one scenario. */
record Shown(String fragment, Object content) {
  static List<Shown> of(List<Panel> panels, List<Version> versions) {
    return panels.stream()
        .sorted(Comparator.comparingInt(Panel::order))
        .flatMap(panel -> of(panel, versions))
        .toList();
  }

  private static Stream<Shown> of(Panel panel, List<Version> versions) {
    return Optional.ofNullable(panel.content(versions)).stream()
        .map(content -> new Shown(panel.fragment(), content));
  }
}
