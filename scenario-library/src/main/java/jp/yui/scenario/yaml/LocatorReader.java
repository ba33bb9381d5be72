package jp.yui.scenario.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yui.scenario.model.Locator;
import jp.yui.scenario.problem.Problems;

/** Reads how to find what has no usable label. */
record LocatorReader(Problems problems) {

  List<Locator> locators(YamlNode.Pair label) {
    List<Locator> locators =
        new Nodes(problems)
            .list(label.value()).stream().map(this::locator).flatMap(Optional::stream).toList();
    if (label.value() instanceof YamlNode.Sequence none && none.nodes().isEmpty()) {
      problems.error(label.keyAt(), "empty-key", label.key());
    }
    return locators;
  }

  private Optional<Locator> locator(YamlNode node) {
    return new Keys(node, Concept.LOCATOR, problems)
        .only(Concept.LOCATOR)
        .map(
            pair ->
                new Locator(
                    Locator.By.valueOf(pair.key().toUpperCase(Locale.ROOT)),
                    new Nodes(problems).text(pair.value()),
                    node.at()));
  }
}
