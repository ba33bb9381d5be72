package jp.yui.agent.intake.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import jp.yui.agent.intake.source.Fold;
import jp.yui.agent.intake.source.NumberedName;

/** The header line of a file, compared with what a form calls its columns. */
final class Headers {
  private final List<String> raw;
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final boolean[] known;

  Headers(List<String> raw) {
    this.raw = List.copyOf(raw);
    known = new boolean[raw.size()];
    for (int i = 0; i < raw.size(); i++) {
      byName.computeIfAbsent(Fold.of(raw.get(i)), name -> new ArrayList<>()).add(i);
    }
  }

  /**
   * Columns (from 0) of a name by the group's number (0: none), more than one if there are twins.
   */
  Map<Integer, List<Integer>> find(String text) {
    Map<Integer, List<Integer>> found = new TreeMap<>();
    NthName nth = NthName.of(text);
    named(nth.name())
        .forEach(
            (number, columns) -> {
              List<Integer> meant = nth.among(columns.stream().sorted().toList());
              if (!meant.isEmpty()) {
                found.computeIfAbsent(number, n -> new ArrayList<>()).addAll(meant);
              }
            });
    if (nth.nth() > 0) {
      // A file may really have a column that is called 氏名#2.
      named(new NumberedName(text))
          .forEach(
              (number, columns) ->
                  found.computeIfAbsent(number, n -> new ArrayList<>()).addAll(columns));
    }
    found.values().forEach(columns -> columns.forEach(column -> known[column] = true));
    return found;
  }

  private Map<Integer, List<Integer>> named(NumberedName name) {
    Map<Integer, List<Integer>> found = new TreeMap<>();
    if (!name.numbered()) {
      List<Integer> columns = byName.getOrDefault(Fold.of(name.text()), List.of());
      if (!columns.isEmpty()) {
        found.put(0, columns);
      }
    } else {
      byName.forEach(
          (folded, columns) -> {
            OptionalInt number = name.match(folded);
            if (number.isPresent()) {
              found.computeIfAbsent(number.getAsInt(), n -> new ArrayList<>()).addAll(columns);
            }
          });
    }
    return found;
  }

  /** The header as the file has it, for a column from 0. */
  String raw(int column) {
    return raw.get(column);
  }

  int size() {
    return raw.size();
  }

  /** Headers that no name was found to be. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      if (!known[i] && !Fold.of(raw.get(i)).isEmpty()) {
        unknown.add(raw.get(i));
      }
    }
    return unknown;
  }
}
