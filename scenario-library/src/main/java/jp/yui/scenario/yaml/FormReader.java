package jp.yui.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.problem.Problems;

/** Reads a form, and what the forms of all kinds of files have in common. */
record FormReader(Problems problems) {
  private enum Reads {
    CSV,
    XML,
    PDF
  }

  Optional<Form> form(YamlNode root) {
    return reads(root)
        .map(
            reads ->
                switch (reads) {
                  case CSV -> new CsvFormReader(problems).form(root);
                  case XML -> new XmlFormReader(problems).form(root);
                  case PDF -> new PdfFormReader(problems).form(root);
                });
  }

  private Optional<Reads> reads(YamlNode root) {
    Optional<YamlNode.Pair> pair =
        root instanceof YamlNode.Mapping mapping ? mapping.pair("reads") : Optional.empty();
    if (pair.isEmpty()) {
      problems.error(root.at(), "missing-key", "reads");
      return Optional.empty();
    }
    YamlNode alone = new YamlNode.Mapping(List.of(pair.get()), root.at());
    return new Keys(alone, Concept.CSV_FORM, problems).oneOf("reads", Reads.class);
  }

  Form.FormHead head(Keys keys, String defaultFiles) {
    String id = keys.text("form");
    if (!id.isEmpty() && !Names.isName(id)) {
      problems.error(keys.at("form"), "bad-name", id);
    }
    List<String> files = keys.texts("files");
    return new Form.FormHead(
        id,
        keys.text("title"),
        keys.flag("assumed", false),
        files.isEmpty() ? List.of(defaultFiles) : files,
        byItem(keys, "join", pair -> join(pair.value())),
        byItem(keys, "values", pair -> new Nodes(problems).textMap(pair.value())),
        keys.textMap("eras"),
        keys.texts("dates"),
        keys.at());
  }

  /** Columns, paths or fields, and the item that each one holds. */
  static Map<String, ItemPath> items(Keys keys, String key) {
    Map<String, ItemPath> items = new LinkedHashMap<>();
    keys.textMap(key).forEach((source, item) -> items.put(source, ItemPath.parse(item)));
    return java.util.Collections.unmodifiableMap(items);
  }

  private <T> Map<ItemPath, T> byItem(Keys keys, String key, Function<YamlNode.Pair, T> value) {
    Map<ItemPath, T> byItem = new LinkedHashMap<>();
    keys.map(key, value).forEach((item, read) -> byItem.put(ItemPath.parse(item), read));
    return java.util.Collections.unmodifiableMap(byItem);
  }

  private Form.Join join(YamlNode node) {
    Keys keys = new Keys(node, Concept.JOIN, problems);
    keys.need("of");
    return new Form.Join(keys.texts("of"), keys.text("as"), node.at());
  }
}
