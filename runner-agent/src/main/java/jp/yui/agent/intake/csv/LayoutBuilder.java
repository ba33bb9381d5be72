package jp.yui.agent.intake.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.csv.Layout.Recipe;
import jp.yui.agent.intake.source.JoinPattern;
import jp.yui.agent.intake.source.RowShape;
import jp.yui.agent.intake.source.RowShape.Column;
import jp.yui.agent.intake.source.RowShape.Slot;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;

/** Compares a form with the header of a file; all that does not fit is told at once. */
final class LayoutBuilder {
  private final CsvForm form;
  private final Headers headers;
  private final Place.Cell at;
  private final Words words;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Recipe> recipes = new ArrayList<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> twins = new LinkedHashSet<>();
  private final Map<Integer, ItemPath> taken = new TreeMap<>();
  private final Set<String> clashes = new TreeSet<>();

  private LayoutBuilder(CsvForm form, Headers headers, Place.Cell at, Words words) {
    this.form = form;
    this.headers = headers;
    this.at = at;
    this.words = words;
  }

  /** For a file with a header at that place. */
  static Layout byHeader(CsvForm form, Headers headers, Place.Cell at, Words words) {
    LayoutBuilder builder = new LayoutBuilder(form, headers, at, words);
    form.columns().forEach(builder::column);
    form.head().joins().forEach(builder::join);
    form.ignore().forEach(headers::find);
    return builder.build(headers.size(), true);
  }

  /** For a file whose columns the form names by their numbers. */
  static Layout byNumber(CsvForm form, Place.Cell at, Words words) {
    int width = CsvColumnNumbers.highest(form);
    Headers numbers = new Headers(CsvColumnNumbers.upTo(width));
    LayoutBuilder builder = new LayoutBuilder(form, numbers, at, words);
    form.columns().forEach(builder::column);
    form.head().joins().forEach(builder::join);
    return builder.build(width, false);
  }

  private void column(String text, ItemPath item) {
    Map<Integer, List<Integer>> found = headers.find(text);
    if (found.isEmpty()) {
      missing.add(text);
    }
    found.forEach(
        (number, columns) -> {
          if (one(columns)) {
            int column = columns.get(0);
            claim(column, item);
            slots.add(new Slot(item, number, List.of(named(column))));
            recipes.add(new Recipe(new int[] {column}, List.of()));
          }
        });
  }

  private void join(ItemPath item, Form.Join join) {
    List<Map<Integer, List<Integer>>> sources = new ArrayList<>();
    Set<Integer> numbers = new TreeSet<>();
    for (String text : join.of()) {
      Map<Integer, List<Integer>> found = headers.find(text);
      if (found.isEmpty()) {
        missing.add(text);
      }
      sources.add(found);
      numbers.addAll(found.keySet());
    }
    numbers.stream()
        .filter(number -> number > 0 || numbers.size() == 1)
        .forEach(number -> joinOne(item, number, join, sources));
  }

  /** Sources without a number serve every entry of the group. */
  private void joinOne(
      ItemPath item, int number, Form.Join join, List<Map<Integer, List<Integer>>> sources) {
    int[] columns = new int[sources.size()];
    List<Column> named = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      List<Integer> found =
          sources.get(i).getOrDefault(number, sources.get(i).getOrDefault(0, List.of()));
      if (found.isEmpty()) {
        missing.add(join.of().get(i).replace("{n}", String.valueOf(number)));
        return;
      }
      if (!one(found)) {
        return;
      }
      columns[i] = found.get(0);
      named.add(named(columns[i]));
    }
    slots.add(new Slot(item, number, named));
    recipes.add(new Recipe(columns, JoinPattern.of(join).pieces()));
  }

  private boolean one(List<Integer> columns) {
    if (columns.size() == 1) {
      return true;
    }
    columns.forEach(column -> twins.add(headers.raw(column)));
    return false;
  }

  private void claim(int column, ItemPath item) {
    ItemPath other = taken.put(column, item);
    if (other != null && !other.equals(item)) {
      clashes.add(headers.raw(column));
    }
  }

  private Column named(int column) {
    return new Column(column + 1, headers.raw(column));
  }

  private Layout build(int width, boolean exact) {
    List<SourceProblem> problems = new ArrayList<>();
    add(problems, "missing-column", missing);
    add(problems, "twin-column", twins);
    add(problems, "column-of-two-items", clashes);
    List<SourceProblem> warnings = new ArrayList<>();
    if (exact) {
      add(warnings, "unknown-column", headers.unknown());
    }
    RowShape shape =
        new RowShape(form.head().id(), at.file(), List.copyOf(slots), List.copyOf(problems));
    return new Layout(shape, width, exact, List.copyOf(recipes), problems, warnings);
  }

  private void add(List<SourceProblem> to, String code, java.util.Collection<String> names) {
    if (!names.isEmpty()) {
      String first = names.iterator().next();
      to.add(words.problem(code, at, at.line(), words.list(names), form.head().title(), first));
    }
  }
}
