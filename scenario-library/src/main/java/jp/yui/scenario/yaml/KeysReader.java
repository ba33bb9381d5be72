package jp.yui.scenario.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;

/** Reads a sequence of keys for old screens. */
record KeysReader(Problems problems) {
  private static final Pattern KEY =
      Pattern.compile(
          "((Ctrl|Alt|Shift)\\+){0,3}"
              + "(Enter|Tab|Escape|Space|Backspace|Delete|Insert|Home|End|PageUp|PageDown"
              + "|ArrowUp|ArrowDown|ArrowLeft|ArrowRight|F([1-9]|1[0-9]|2[0-4])|[A-Za-z0-9])");

  Step.Keys keys(YamlNode node, Position at) {
    if (node instanceof YamlNode.Sequence) {
      return new Step.Keys(Optional.empty(), names(node), Optional.empty(), at);
    }
    Keys keys = new Keys(node, Concept.KEYS, problems);
    Optional<Value> on = keys.get("on").map(new ValueReader(problems)::value);
    List<String> names = keys.need("keys").map(this::names).orElse(List.of());
    return new Step.Keys(on, names, new DialogReader(problems).dialog(keys), at);
  }

  private List<String> names(YamlNode node) {
    return new Nodes(problems).each(node, this::name);
  }

  private String name(YamlNode node) {
    String name = new Nodes(problems).text(node);
    if (!name.isEmpty() && !KEY.matcher(name).matches()) {
      problems.error(node.at(), "unknown-keyboard-key", name);
    }
    return name;
  }
}
