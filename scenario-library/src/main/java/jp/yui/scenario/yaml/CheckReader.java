package jp.yui.scenario.yaml;

import java.util.List;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problems;

/** Reads a condition that an application must fulfil. */
record CheckReader(Problems problems) {

  Check check(YamlNode node) {
    Keys keys = new Keys(node, Concept.CHECK, problems);
    ValueReader values = new ValueReader(problems);
    List<ItemPath> marks = keys.texts("marks").stream().map(ItemPath::parse).toList();
    return new Check(
        keys.get("if").map(values::condition),
        keys.need("that").map(values::condition).orElse(new Value.Expression("", node.at())),
        keys.text("else"),
        keys.oneOf("then", Check.Then.class).orElse(Check.Then.HOLD),
        marks,
        node.at());
  }
}
