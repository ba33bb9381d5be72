package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yui.scenario.model.Locator;

/** Puts actions into the words of the page script. */
final class Wording {
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+$");

  private final ScreenMap map;
  private final Map<String, String> read;

  Wording(ScreenMap map, Map<String, String> read) {
    this.map = map;
    this.read = read;
  }

  String text(Text text) {
    return text.text(read);
  }

  List<Map<String, Object>> scopes(Place place) {
    List<Map<String, Object>> scopes = new ArrayList<>();
    for (Action.Scope part : place.parts()) {
      scopes.add(
          switch (part) {
            case Action.Scope.Section(Text name) -> scope("section", text(name), Map.of());
            case Action.Scope.Dialog(Text name) -> scope("dialog", text(name), Map.of());
            case Action.Scope.Row(Text table, List<Action.Field> cells) -> {
              Map<String, Object> row = scope("row", text(table), cells(cells));
              row.putAll(label(text(table), place));
              yield row;
            }
            case Action.Scope.Frame f -> throw new IllegalStateException("no part: " + f);
            case Action.Scope.Window w -> throw new IllegalStateException("no part: " + w);
          });
    }
    return scopes;
  }

  private static Map<String, Object> scope(String kind, String name, Map<String, String> cells) {
    return new LinkedHashMap<>(Map.of("kind", kind, "name", name, "cells", cells));
  }

  Map<String, String> cells(List<Action.Field> fields) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Action.Field field : fields) {
      cells.put(field.label(), text(field.value()));
    }
    return cells;
  }

  List<Map<String, Object>> fields(List<Action.Field> fields, Place place) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Action.Field f : fields) {
      Map<String, Object> field = new LinkedHashMap<>(label(f.label(), place));
      field.put("value", text(f.value()).replace("\r\n", "\n"));
      field.put("part", f.part());
      field.put("parts", f.parts());
      field.put("covered", f.value().personal() || f.value().secret());
      all.add(field);
    }
    return all;
  }

  /** The frame at that depth with its locators; those of the frame around it first. */
  Map<String, Object> frame(List<Action.Scope.Frame> frames, int depth) {
    String name = text(frames.get(depth).name());
    String within = depth == 0 ? name : text(frames.get(depth - 1).name()) + "/" + name;
    return label(
        name, map.locators().getOrDefault(within, map.locators().getOrDefault(name, List.of())));
  }

  /** A label with its locators. */
  Map<String, Object> label(String label, Place place) {
    return label(label, locators(label, place));
  }

  private static Map<String, Object> label(String label, List<Locator> given) {
    List<Map<String, String>> locators = new ArrayList<>();
    for (Locator locator : given) {
      locators.add(Map.of("by", locator.by().name(), "value", locator.value()));
    }
    return locators.isEmpty()
        ? Map.of("label", label)
        : Map.of("label", label, "locators", locators);
  }

  /** What is to be pressed, with its locators. */
  Map<String, Object> target(Action.Target target, Place place) {
    Map<String, Object> words = new LinkedHashMap<>(label(text(target.label()), place));
    words.put("press", target.kind().name());
    return words;
  }

  /** Labels with their locators, and the names to read under. */
  List<Map<String, Object>> names(Map<String, String> names, Place place) {
    List<Map<String, Object>> all = new ArrayList<>();
    names.forEach(
        (label, name) -> {
          Map<String, Object> one = new LinkedHashMap<>(label(label, place));
          one.put("name", name);
          all.add(one);
        });
    return all;
  }

  /** Those of the innermost named part first; a part's number is left aside (児童2 → 児童). */
  private List<Locator> locators(String label, Place place) {
    for (String part : names(place)) {
      for (String name : List.of(part, NUMBER.matcher(part).replaceFirst(""))) {
        List<Locator> own = map.locators().get(name + "/" + label);
        if (own != null) {
          return own;
        }
      }
    }
    return map.locators().getOrDefault(label, List.of());
  }

  private List<String> names(Place place) {
    List<String> names = new ArrayList<>();
    for (Action.Scope part : place.parts()) {
      if (part instanceof Action.Scope.Section(Text name)) {
        names.add(text(name));
      } else if (part instanceof Action.Scope.Dialog(Text name)) {
        names.add(text(name));
      } else if (part instanceof Action.Scope.Row(Text name, List<Action.Field> cells)) {
        names.add(text(name));
      }
    }
    return names.reversed();
  }

  Map<String, Object> sight(Action.Sight sight, Place place) {
    return switch (sight) {
      case Action.Sight.Heading(Text t) -> Map.of("kind", "heading", "text", text(t));
      case Action.Sight.Shown(Text t) -> Map.of("kind", "shown", "text", text(t));
      case Action.Sight.Gone(Text t) -> Map.of("kind", "gone", "text", text(t));
      case Action.Sight.Button(Text t) -> Map.of("kind", "button", "text", text(t));
      case Action.Sight.Fields(List<Action.Field> f) ->
          Map.of("kind", "fields", "fields", fields(f, place));
    };
  }
}
