package jp.yui.scenario.yaml;

import java.util.List;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problems;

/** Reads what is typed, pressed or looked for: an expression behind {@code =}, or plain text. */
record ValueReader(Problems problems) {

  Value value(YamlNode node) {
    String text = new Nodes(problems).text(node);
    return text.startsWith("=")
        ? new Value.Expression(text.substring(1), ((YamlNode.Text) node).content().right(1))
        : new Value.Literal(text, node.at());
  }

  /** A condition: always an expression, so it has no {@code =}. */
  Value.Expression condition(YamlNode node) {
    String text = new Nodes(problems).text(node);
    if (text.startsWith("=")) {
      problems.error(node.at(), "condition-equals");
    }
    return new Value.Expression(
        text, node instanceof YamlNode.Text scalar ? scalar.content() : node.at());
  }

  /** Labels with their values. */
  List<Step.Field> fields(YamlNode node) {
    return new Nodes(problems)
        .pairs(node).stream()
            .map(p -> new Step.Field(p.key(), value(p.value()), p.keyAt()))
            .toList();
  }
}
