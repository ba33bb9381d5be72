package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.yui.agent.intake.source.NumberedName;
import jp.yui.scenario.model.PdfForm;

/** All that a form names and a document has printed: headings, labels, headers of tables. */
final class Landmarks {
  private final Map<String, List<Spot>> headings = new LinkedHashMap<>();
  private final Map<String, TreeMap<Integer, List<Spot>>> labels = new LinkedHashMap<>();
  private final List<Spot> all = new ArrayList<>();
  private final List<Spot> sections = new ArrayList<>();

  Landmarks(PdfForm form, Sheets sheets) {
    Spotter spotter = new Spotter(sheets);
    Set<String> names = new LinkedHashSet<>();
    List<Wanted> wanted = Wanted.of(form);
    wanted.forEach(label -> label.section().ifPresent(names::add));
    form.tables().forEach(table -> table.heading().ifPresent(names::add));
    for (String name : names) {
      List<Spot> spots = spotter.headings(name);
      headings.put(name, spots);
      sections.addAll(spots);
    }
    all.addAll(sections);
    Set<String> texts = new LinkedHashSet<>();
    wanted.forEach(label -> texts.add(label.text()));
    form.tables().forEach(table -> texts.addAll(table.columns().keySet()));
    for (String text : texts) {
      TreeMap<Integer, List<Spot>> spots = spotter.labels(new NumberedName(text));
      labels.put(text, spots);
      spots.values().forEach(all::addAll);
    }
  }

  List<Spot> headings(String name) {
    return headings.getOrDefault(name, List.of());
  }

  /** The label's places by number; in a section only those below its one heading. */
  TreeMap<Integer, List<Spot>> labels(String text, Optional<String> section) {
    TreeMap<Integer, List<Spot>> found = new TreeMap<>();
    labels
        .getOrDefault(text, new TreeMap<>())
        .forEach(
            (number, spots) -> {
              List<Spot> in = spots.stream().filter(spot -> in(spot, section)).toList();
              if (!in.isEmpty()) {
                found.put(number, in);
              }
            });
    return found;
  }

  boolean anyLabel() {
    return labels.values().stream().anyMatch(spots -> !spots.isEmpty());
  }

  private boolean in(Spot spot, Optional<String> section) {
    if (section.isEmpty()) {
      return true;
    }
    List<Spot> own = headings(section.get());
    return own.size() == 1 && headingAbove(spot).filter(own.get(0)::equals).isPresent();
  }

  private Optional<Spot> headingAbove(Spot spot) {
    return sections.stream().filter(s -> s.compareTo(spot) < 0).max(Spot::compareTo);
  }

  /**
   * Left edge of the nearest other landmark to the right at that height; infinite if there is none.
   */
  float nextRight(Spot spot) {
    float y = spot.box().middleY();
    return (float)
        all.stream()
            .filter(o -> o.page() == spot.page() && o.box().left() >= spot.box().right())
            .filter(o -> o.box().top() <= y && o.box().bottom() >= y)
            .mapToDouble(o -> o.box().left())
            .min()
            .orElse(Double.POSITIVE_INFINITY);
  }

  /** Top edge of the nearest landmark below on the page; infinite if there is none. */
  float nextBelow(Spot spot, float from, float to) {
    return (float)
        all.stream()
            .filter(o -> o.page() == spot.page() && o.box().top() >= spot.box().bottom() - 1)
            .filter(o -> o.box().left() < to && o.box().right() > from)
            .mapToDouble(o -> o.box().top())
            .min()
            .orElse(Double.POSITIVE_INFINITY);
  }

  /** Top edge of the nearest heading of a section below on the page. */
  float nextHeading(Spot spot) {
    return (float)
        sections.stream()
            .filter(o -> o.page() == spot.page() && o.box().top() > spot.box().bottom())
            .mapToDouble(o -> o.box().top())
            .min()
            .orElse(Double.POSITIVE_INFINITY);
  }
}
