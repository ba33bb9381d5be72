package jp.yui.scenario.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.yui.scenario.problem.Problems;

/** Takes nodes for what they should be, and notes a problem where they are something else. */
record Nodes(Problems problems) {

  /** A single text; "" (and a problem) where there is none. */
  String text(YamlNode node) {
    if (node instanceof YamlNode.Text text && !text.isEmpty()) {
      return text.text();
    }
    problems.error(node.at(), isEmpty(node) ? "empty-value" : "expected-text");
    return "";
  }

  /** The parts of a list; a single value counts for no list. */
  List<YamlNode> list(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.nodes();
    }
    problems.error(node.at(), isEmpty(node) ? "empty-value" : "expected-list");
    return List.of();
  }

  List<YamlNode.Pair> pairs(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.pairs();
    }
    problems.error(node.at(), isEmpty(node) ? "empty-value" : "expected-mapping");
    return List.of();
  }

  List<String> texts(YamlNode node) {
    return list(node).stream().map(this::text).filter(t -> !t.isEmpty()).toList();
  }

  /** Reads every value of a mapping, in the order of the file. */
  <T> Map<String, T> map(YamlNode node, Function<YamlNode.Pair, T> value) {
    Map<String, T> all = new LinkedHashMap<>();
    pairs(node).forEach(pair -> all.put(pair.key(), value.apply(pair)));
    return Collections.unmodifiableMap(all);
  }

  Map<String, String> textMap(YamlNode node) {
    return map(node, pair -> text(pair.value()));
  }

  /** Reads every part of a list. */
  <T> List<T> each(YamlNode node, Function<YamlNode, T> part) {
    List<T> all = new ArrayList<>();
    list(node).forEach(n -> all.add(part.apply(n)));
    return List.copyOf(all);
  }

  static boolean isEmpty(YamlNode node) {
    return node instanceof YamlNode.Text text && text.isEmpty();
  }
}
