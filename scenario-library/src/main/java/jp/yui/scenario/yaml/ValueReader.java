package jp.yui.scenario.yaml;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    return new Nodes(problems).pairs(node).stream().flatMap(this::fields).toList();
  }

  /** A list stands for as many boxes beside one label. */
  private Stream<Step.Field> fields(YamlNode.Pair pair) {
    if (!(pair.value() instanceof YamlNode.Sequence boxes)) {
      return Stream.of(new Step.Field(pair.key(), value(pair.value()), pair.keyAt()));
    }
    List<YamlNode> values = new Nodes(problems).list(boxes);
    return IntStream.range(0, values.size())
        .mapToObj(
            i ->
                new Step.Field(
                    pair.key(), i + 1, values.size(), value(values.get(i)), pair.keyAt()));
  }
}
