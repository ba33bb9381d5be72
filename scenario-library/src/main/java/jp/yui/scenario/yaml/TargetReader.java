package jp.yui.scenario.yaml;

import java.util.List;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Step.Pressable;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problems;

/** Reads what is pressed: its name, and whether only a button or only a link may bear it. */
record TargetReader(Problems problems) {
  private static final List<String> KINDS = List.of("label", "button", "link");

  Step.Target target(YamlNode node) {
    return node instanceof YamlNode.Text
        ? new Step.Target(Pressable.ANY, new ValueReader(problems).value(node))
        : target(new Keys(node, Concept.PRESS, problems));
  }

  private Step.Target target(Keys keys) {
    List<String> said = KINDS.stream().filter(keys::meant).toList();
    if (said.size() > 1) {
      problems.error(keys.at(said.get(1)), "one-pressed", String.join("、", said));
    }
    String key = said.isEmpty() ? "label" : said.getFirst();
    Value name =
        keys.need(key)
            .map(new ValueReader(problems)::value)
            .orElse(new Value.Literal("", keys.at()));
    return new Step.Target(
        switch (key) {
          case "button" -> Pressable.BUTTON;
          case "link" -> Pressable.LINK;
          default -> Pressable.ANY;
        },
        name);
  }
}
