package jp.yui.scenario.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.DateSpelling;
import jp.yui.scenario.japanese.Era;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.XmlForm;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;
import jp.yui.scenario.yaml.YamlNode;

/**
 * Whether a form makes sense, and fits its procedure where that is known.
 *
 * @param procedure empty when a form is looked at by itself
 */
record FormCheck(Layer<Form> layer, Optional<Procedure> procedure, Problems problems) {
  private static final List<String> ERAS = Arrays.stream(Era.values()).map(Era::kanji).toList();
  private static final Pattern GLOB = Pattern.compile("[^/\\\\\\[\\]{}]+");

  void run(String file) {
    Form form = layer.model();
    YamlNode root = layer.root();
    if (!form.head().id().isEmpty() && !form.head().id().equals(file)) {
      problems.error(root.value("form"), "form-name", form.head().id(), file);
    }
    for (int i = 0; i < form.head().files().size(); i++) {
      String glob = form.head().files().get(i);
      if (!GLOB.matcher(glob).matches() || glob.contains("**")) {
        problems.error(root.place("files", i), "bad-glob", glob);
      }
    }
    dates(form);
    form.head()
        .eras()
        .forEach(
            (code, era) -> {
              if (!ERAS.contains(era) && !era.isEmpty()) {
                problems.unknown(root.value("eras", code), "unknown-era", era, ERAS);
              }
            });
    choices(form);
    sources(form);
    joins(form);
  }

  private void dates(Form form) {
    for (int i = 0; i < form.head().dates().size(); i++) {
      String date = form.head().dates().get(i);
      Position at = layer.root().place("dates", i);
      Optional<DateSpelling> spelling = DateSpelling.of(date);
      if (spelling.isEmpty() && !date.equals(DateSpelling.WAREKI)) {
        problems.error(at, "bad-date-spelling", date);
      }
      if (spelling.filter(DateSpelling::needsEraCodes).isPresent()
          && form.head().eras().isEmpty()) {
        problems.error(at, "date-without-eras", date);
      }
    }
  }

  private void sources(Form form) {
    switch (form) {
      case CsvForm csv -> {
        sources("columns", csv.columns());
        CsvColumns.check(csv, layer.root(), problems);
      }
      case XmlForm xml -> {
        sources("paths", xml.paths());
        new XmlPaths(xml, layer.root(), problems).run();
      }
      case PdfForm pdf -> {
        pdf.labels().forEach(this::label);
        sources("fields", pdf.fields());
        for (int i = 0; i < pdf.tables().size(); i++) {
          table(pdf.tables().get(i), i);
        }
      }
    }
  }

  private void sources(String key, Map<String, ItemPath> sources) {
    Map<ItemPath, String> seen = new HashMap<>();
    sources.forEach(
        (source, item) -> {
          Position at = layer.root().value(key, source);
          need(item, at);
          number(source, item, layer.root().place(key, source));
          String twin = seen.put(item, source);
          if (twin != null) {
            problems.error(at, "twin-source", item, twin);
          }
          if (layer.model().head().joins().containsKey(item)) {
            problems.error(at, "source-and-join", item);
          }
        });
  }

  private void label(PdfForm.Label label) {
    String key = label.section().map(s -> s + "/" + label.text()).orElse(label.text());
    Position at = layer.root().place("labels", key);
    Position shown =
        at.equals(layer.root().place("labels")) ? layer.root().place("labels", label.text()) : at;
    need(label.item(), shown);
    number(label.text() + label.section().orElse(""), label.item(), shown);
  }

  private void table(PdfForm.Table table, int index) {
    table
        .columns()
        .forEach(
            (column, item) -> {
              Position at = layer.root().value("tables", index, "columns", column);
              if (need(item, at) && item.group().isEmpty()) {
                problems.error(at, "table-group", item);
              }
            });
    if (table.columns().values().stream().map(ItemPath::group).distinct().count() > 1) {
      problems.error(layer.root().place("tables", index), "table-groups");
    }
  }

  private void joins(Form form) {
    form.head()
        .joins()
        .forEach(
            (item, join) -> {
              need(item, layer.root().place("join", item));
              join.of().forEach(source -> number(source, item, join.at()));
              JoinTemplate.check(join, layer.root().value("join", item, "as"), problems);
            });
  }

  private void choices(Form form) {
    form.head()
        .choices()
        .forEach(
            (path, values) -> {
              Position at = layer.root().place("values", path);
              Optional<Item> item =
                  need(path, at) ? procedure.flatMap(p -> p.item(path)) : Optional.empty();
              item.ifPresent(i -> choices(i, path, values, at));
            });
  }

  private void choices(Item item, ItemPath path, Map<String, String> values, Position at) {
    if (item.kind() != Kind.CHOICE) {
      problems.error(at, "values-kind", path);
      return;
    }
    values.forEach(
        (written, choice) -> {
          if (!item.choices().contains(choice) && !choice.isEmpty()) {
            problems.unknown(
                layer.root().value("values", path, written),
                "unknown-choice",
                choice,
                item.choices());
          }
        });
  }

  /** A group's item is numbered in its source; a single item is not. */
  private void number(String source, ItemPath item, Position at) {
    int places = places(source);
    if (item.group().isPresent() && places != 1) {
      problems.error(at, "number-missing", source, item);
    } else if (item.group().isEmpty() && places > 0) {
      problems.error(at, "number-needless", source, item);
    }
  }

  private static int places(String source) {
    return source.split("\\{n}|\\[n]", -1).length - 1;
  }

  private boolean need(ItemPath item, Position at) {
    return procedure.map(p -> new ItemNames(p, problems).need(item, at)).orElse(false);
  }
}
