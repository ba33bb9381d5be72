package jp.yui.scenario.yaml;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;

/** Reads one thing done on a screen, and lists of them. */
record StepReader(Problems problems) {
  private static final String ORIGINAL = "original";
  private static final String ORIGINAL_IF_ANY = "original-if-any";

  List<Step> steps(Keys keys, String key) {
    return keys.get(key).map(this::steps).orElse(List.of());
  }

  List<Step> neededSteps(Keys keys, String key) {
    return keys.need(key).map(this::steps).orElse(List.of());
  }

  private List<Step> steps(YamlNode node) {
    return new Nodes(problems)
        .list(node).stream().map(this::step).flatMap(Optional::stream).toList();
  }

  /** Empty, and a problem noted, when it says none or several of the verbs. */
  private Optional<Step> step(YamlNode node) {
    Optional<YamlNode.Pair> verb = new Keys(node, Concept.STEP, problems).only(Concept.STEP);
    if (verb.isPresent() && Nodes.isEmpty(verb.get().value())) {
      problems.error(verb.get().keyAt(), "empty-key", verb.get().key());
      return Optional.empty();
    }
    return verb.flatMap(v -> step(v.key(), v.value(), v.keyAt()));
  }

  private Optional<Step> step(String verb, YamlNode node, Position at) {
    ValueReader values = new ValueReader(problems);
    return Optional.ofNullable(
        switch (verb) {
          case "open" -> new Step.Open(values.value(node), at);
          case "fill" -> new Step.Fill(values.fields(node), at);
          case "choose" -> new Step.Choose(values.fields(node), at);
          case "pick" -> new Step.Pick(values.fields(node), at);
          case "press" -> press(node, at);
          case "submit" -> submit(node, at);
          case "keys" -> new KeysReader(problems).keys(node, at);
          case "upload" -> upload(node, at);
          case "expect" ->
              new SightReader(problems).sight(node).map(s -> new Step.Expect(s, at)).orElse(null);
          case "read" -> new Step.Read(new Nodes(problems).textMap(node), at);
          case "found" -> found(node, at);
          case "absent" ->
              new SightReader(problems).sight(node).map(s -> new Step.Absent(s, at)).orElse(null);
          case "in" -> in(node, at);
          case "each" -> each(node, at);
          case "when" -> when(node, at);
          default -> null;
        });
  }

  private Step.Press press(YamlNode node, Position at) {
    return new Step.Press(pressed(node), dialogBeside(node), at);
  }

  private Step.Submit submit(YamlNode node, Position at) {
    return new Step.Submit(pressed(node), dialogBeside(node), at);
  }

  private Step.Target pressed(YamlNode node) {
    return new TargetReader(problems).target(node);
  }

  private Optional<Step.Dialog> dialogBeside(YamlNode node) {
    // The keys themselves were looked at by pressed(); a second look must not say it twice.
    return node instanceof YamlNode.Mapping
        ? new DialogReader(problems).dialog(new Keys(node, Concept.PRESS, new Problems()))
        : Optional.empty();
  }

  private Step.@org.jspecify.annotations.Nullable Upload upload(YamlNode node, Position at) {
    List<YamlNode.Pair> pairs = new Nodes(problems).pairs(node);
    String what = pairs.size() == 1 ? new Nodes(problems).text(pairs.get(0).value()) : "";
    if (!what.equals(ORIGINAL) && !what.equals(ORIGINAL_IF_ANY)) {
      problems.error(node.at(), "upload-original");
      return null;
    }
    YamlNode.Pair pair = pairs.get(0);
    Value label = new Value.Literal(pair.key(), pair.keyAt());
    return new Step.Upload(label, what.equals(ORIGINAL_IF_ANY), at);
  }

  private Step.Found found(YamlNode node, Position at) {
    Keys keys = new Keys(node, Concept.FOUND, problems);
    return new Step.Found(new HitReader(problems).hit(keys), keys.textMap("read"), at);
  }

  private Step.@org.jspecify.annotations.Nullable In in(YamlNode node, Position at) {
    Keys keys = new Keys(node, Concept.IN, problems);
    List<Step> steps = neededSteps(keys, "do");
    return new ScopeReader(problems)
        .scope(keys)
        .map(scope -> new Step.In(scope, steps, at))
        .orElse(null);
  }

  private Step.Each each(YamlNode node, Position at) {
    Keys keys = new Keys(node, Concept.EACH, problems);
    return new Step.Each(keys.text("of"), neededSteps(keys, "do"), at);
  }

  private Step.When when(YamlNode node, Position at) {
    Keys keys = new Keys(node, Concept.WHEN, problems);
    Value.Expression condition =
        keys.need("if")
            .map(new ValueReader(problems)::condition)
            .orElse(new Value.Expression("", keys.at()));
    return new Step.When(condition, neededSteps(keys, "do"), steps(keys, "else"), at);
  }
}
