package jp.yui.scenario.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.problem.Problems;

/** Reads the small changes that a municipality lays over the shared layers. */
record ChangesReader(Problems problems) {

  Overlay.Changes changes(YamlNode node) {
    Keys keys = new Keys(node, Concept.CHANGE, problems);
    Optional<Keys> checks = keys.below("checks", Concept.CHECK_CHANGE);
    List<Check> added =
        checks.map(c -> c.each("add", new CheckReader(problems)::check)).orElse(List.of());
    return new Overlay.Changes(
        required(keys),
        added,
        checks.map(c -> c.texts("remove")).orElse(List.of()),
        keys.map("forms", this::sources),
        keys.map("screens", new LocatorReader(problems)::locators),
        keys.textMap("labels"),
        keys.map("codes", pair -> new Nodes(problems).textMap(pair.value())));
  }

  private Map<ItemPath, Boolean> required(Keys keys) {
    Map<ItemPath, Boolean> required = new LinkedHashMap<>();
    keys.map("items", pair -> new Keys(pair.value(), Concept.ITEM_CHANGE, problems))
        .forEach(
            (item, change) -> {
              change.need("required");
              required.put(ItemPath.parse(item), change.flag("required", false));
            });
    return Collections.unmodifiableMap(required);
  }

  private Map<String, ItemPath> sources(YamlNode.Pair form) {
    Keys keys = new Keys(form.value(), Concept.FORM_CHANGE, problems);
    Map<String, ItemPath> sources = new LinkedHashMap<>();
    Concept.FORM_CHANGE.keys().forEach(key -> sources.putAll(FormReader.items(keys, key)));
    return Collections.unmodifiableMap(sources);
  }
}
