package jp.yui.scenario.yaml;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.problem.Position;

/** A part of a YAML file that knows its place. All plain values are text: nobody guesses types. */
public sealed interface YamlNode {
  Position at();

  /**
   * A single value.
   *
   * @param content where its first character stands, behind a quotation mark or a block's indicator
   * @param plain written without quotation marks
   */
  record Text(String text, Position at, Position content, boolean plain) implements YamlNode {
    boolean isEmpty() {
      return text.isBlank() || plain && (text.equals("null") || text.equals("~"));
    }
  }

  record Sequence(List<YamlNode> nodes, Position at) implements YamlNode {}

  /** Keys and values in the order of the file; no key stands twice. */
  record Mapping(List<Pair> pairs, Position at) implements YamlNode {
    Optional<Pair> pair(String key) {
      return pairs.stream().filter(p -> p.key().equals(key)).findFirst();
    }
  }

  /** A key with its value. */
  record Pair(String key, Position keyAt, YamlNode value) {}

  /**
   * The place of what stands below this node.
   *
   * @param path keys, and numbers from 0 for the parts of a sequence
   * @return the place of the last key or part; of the deepest node found when the path leads
   *     nowhere
   */
  default Position place(Object... path) {
    YamlNode node = this;
    Position place = at();
    for (Object step : path) {
      switch (node) {
        case Mapping mapping when mapping.pair(step.toString()).isPresent() -> {
          Pair pair = mapping.pair(step.toString()).orElseThrow();
          place = pair.keyAt();
          node = pair.value();
        }
        case Sequence sequence when step instanceof Integer i && i < sequence.nodes().size() -> {
          node = sequence.nodes().get(i);
          place = node.at();
        }
        default -> {
          return place;
        }
      }
    }
    return place;
  }

  /** Like {@link #place}, but the place of the value behind the last key. */
  default Position value(Object... path) {
    YamlNode node = this;
    for (Object step : path) {
      switch (node) {
        case Mapping mapping when mapping.pair(step.toString()).isPresent() ->
            node = mapping.pair(step.toString()).orElseThrow().value();
        case Sequence sequence when step instanceof Integer i && i < sequence.nodes().size() ->
            node = sequence.nodes().get(i);
        default -> {
          return place(path);
        }
      }
    }
    return node.at();
  }
}
