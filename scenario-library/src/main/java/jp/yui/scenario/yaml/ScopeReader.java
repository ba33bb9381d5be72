package jp.yui.scenario.yaml;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problems;

/** Reads the part of a screen inside which steps are done. */
record ScopeReader(Problems problems) {
  private static final List<String> PARTS =
      List.of("section", "frame", "window", "dialog", "table");

  Optional<Step.Scope> scope(Keys keys) {
    List<String> said = PARTS.stream().filter(keys::has).toList();
    if (said.size() != 1) {
      problems.error(keys.at(), "one-scope", String.join("、", PARTS));
      return Optional.empty();
    }
    String part = said.get(0);
    if (keys.has("row") && !part.equals("table")) {
      problems.error(keys.at("row"), "row-alone");
    }
    return keys.get(part).map(new ValueReader(problems)::value).map(v -> scope(part, v, keys));
  }

  private Step.Scope scope(String part, Value name, Keys keys) {
    return switch (part) {
      case "section" -> new Step.Scope.Section(name);
      case "frame" -> new Step.Scope.Frame(name);
      case "window" -> new Step.Scope.Window(name);
      case "dialog" -> new Step.Scope.Dialog(name);
      default ->
          new Step.Scope.Row(
              name, keys.need("row").map(new ValueReader(problems)::fields).orElse(List.of()));
    };
  }
}
