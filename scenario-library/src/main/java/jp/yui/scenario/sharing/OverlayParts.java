package jp.yui.scenario.sharing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.yui.scenario.model.Overlay;

/** An overlay as the parts that it changes. */
public final class OverlayParts {
  private OverlayParts() {}

  /** Every part that the overlay changes, and what it makes of it; "" for a check taken away. */
  public static Map<Part, String> of(Overlay overlay) {
    Overlay.Changes changes = overlay.changes();
    Map<Part, String> parts = new TreeMap<>();
    changes
        .required()
        .forEach(
            (item, required) ->
                parts.put(Part.of(Part.Kind.REQUIRED, item.toString()), required.toString()));
    changes.removedChecks().forEach(reason -> parts.put(Part.of(Part.Kind.CHECK, reason), ""));
    changes
        .addedChecks()
        .forEach(
            check ->
                parts.put(Part.of(Part.Kind.CHECK, check.otherwise()), ScenarioParts.text(check)));
    changes
        .columns()
        .forEach(
            (form, sources) ->
                sources.forEach(
                    (source, item) ->
                        parts.put(Part.of(Part.Kind.SOURCE, form, source), item.toString())));
    changes.labels().forEach((label, here) -> parts.put(Part.of(Part.Kind.LABEL, label), here));
    changes
        .screens()
        .forEach(
            (label, locators) ->
                parts.put(Part.of(Part.Kind.SCREEN, label), ScenarioParts.text(locators)));
    changes
        .codes()
        .forEach(
            (table, codes) ->
                codes.forEach(
                    (value, code) -> parts.put(Part.of(Part.Kind.CODE, table, value), code)));
    return parts;
  }

  /** The overlay without these parts: there it takes what is shared. */
  public static Overlay without(Overlay overlay, Set<Part> dropped) {
    Overlay.Changes all = overlay.changes();
    Overlay.Changes kept =
        new Overlay.Changes(
            only(all.required(), item -> stays(dropped, Part.Kind.REQUIRED, item.toString())),
            all.addedChecks().stream()
                .filter(check -> stays(dropped, Part.Kind.CHECK, check.otherwise()))
                .toList(),
            all.removedChecks().stream()
                .filter(reason -> stays(dropped, Part.Kind.CHECK, reason))
                .toList(),
            nested(all.columns(), dropped, Part.Kind.SOURCE),
            only(all.screens(), label -> stays(dropped, Part.Kind.SCREEN, label)),
            only(all.labels(), label -> stays(dropped, Part.Kind.LABEL, label)),
            nested(all.codes(), dropped, Part.Kind.CODE));
    return with(overlay, kept);
  }

  /** The same settings with other changes. */
  public static Overlay with(Overlay overlay, Overlay.Changes changes) {
    return new Overlay(
        overlay.scenario(),
        overlay.municipality(),
        overlay.product(),
        overlay.settings(),
        overlay.hosts(),
        overlay.browsers(),
        overlay.perMinute(),
        overlay.evidenceDays(),
        changes,
        overlay.at());
  }

  private static boolean stays(Set<Part> dropped, Part.Kind kind, String... names) {
    return !dropped.contains(Part.of(kind, names));
  }

  private static <T> Map<String, Map<String, T>> nested(
      Map<String, Map<String, T>> all, Set<Part> dropped, Part.Kind kind) {
    Map<String, Map<String, T>> kept = new LinkedHashMap<>();
    all.forEach(
        (outer, inner) -> {
          Map<String, T> left = only(inner, name -> stays(dropped, kind, outer, name));
          if (!left.isEmpty()) {
            kept.put(outer, left);
          }
        });
    return kept;
  }

  private static <K, V> Map<K, V> only(Map<K, V> all, Predicate<K> kept) {
    return all.entrySet().stream()
        .filter(entry -> kept.test(entry.getKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
