package jp.yui.scenario.yaml;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;

/** The keys of one part of a file. A key that the part does not know is a problem. */
public final class Keys {
  private final YamlNode node;
  private final Map<String, YamlNode.Pair> pairs;
  private final Nodes nodes;

  /** Keys that are there under a wrong spelling: that was said, so they are not missing as well. */
  private final Set<String> misspelt = new HashSet<>();

  Keys(YamlNode node, Concept concept, Problems problems) {
    this(node, concept.keys(), problems);
  }

  /** A part of a file of another room, with the keys that it knows. */
  public Keys(YamlNode node, List<String> known, Problems problems) {
    this.node = node;
    this.nodes = new Nodes(problems);
    this.pairs = nodes.map(node, pair -> pair);
    for (YamlNode.Pair pair : pairs.values()) {
      if (!known.contains(pair.key())) {
        problems.unknown(pair.keyAt(), "unknown-key", pair.key(), known).ifPresent(misspelt::add);
      }
    }
  }

  public Position at() {
    return node.at();
  }

  public boolean has(String key) {
    return pairs.containsKey(key);
  }

  /** Whether the key is there, be it misspelt. */
  boolean meant(String key) {
    return has(key) || misspelt.contains(key);
  }

  /** The place of that key; of the whole part when it is missing. */
  public Position at(String key) {
    YamlNode.Pair pair = pairs.get(key);
    return pair == null ? node.at() : pair.keyAt();
  }

  /** The value of a key; an empty one is a problem and counts as missing. */
  public Optional<YamlNode> get(String key) {
    YamlNode.Pair pair = pairs.get(key);
    if (pair == null) {
      return Optional.empty();
    }
    if (Nodes.isEmpty(pair.value())) {
      nodes.problems().error(pair.keyAt(), "empty-key", key);
      return Optional.empty();
    }
    return Optional.of(pair.value());
  }

  /** The value of a key as it stands, blanks included; for the few where a blank is a value. */
  Optional<String> raw(String key) {
    YamlNode.Pair pair = pairs.get(key);
    return pair != null && pair.value() instanceof YamlNode.Text text
        ? Optional.of(text.text())
        : get(key).map(nodes::text);
  }

  /** The value of a key that must be there. */
  public Optional<YamlNode> need(String key) {
    // When the part itself is no mapping that has been said already.
    if (!has(key) && !misspelt.contains(key) && node instanceof YamlNode.Mapping) {
      nodes.problems().error(node.at(), "missing-key", key);
    }
    return get(key);
  }

  /**
   * The only key of a part that says one thing; empty, and a problem, when there are more or none.
   */
  Optional<YamlNode.Pair> only(Concept concept) {
    if (pairs.size() == 1) {
      return pairs.values().stream().filter(p -> concept.keys().contains(p.key())).findFirst();
    }
    if (node instanceof YamlNode.Mapping) {
      nodes.problems().error(node.at(), "one-key", String.join("、", concept.keys()));
    }
    return Optional.empty();
  }

  /** A text that must be there; "" where it is not. */
  public String text(String key) {
    return need(key).map(nodes::text).orElse("");
  }

  public Optional<String> optionalText(String key) {
    return get(key).map(nodes::text).filter(t -> !t.isEmpty());
  }

  public boolean flag(String key, boolean otherwise) {
    return get(key).map(n -> flag(n, otherwise)).orElse(otherwise);
  }

  private boolean flag(YamlNode value, boolean otherwise) {
    if (value instanceof YamlNode.Text text && text.plain()) {
      if (text.text().equals("true") || text.text().equals("false")) {
        return text.text().equals("true");
      }
    }
    nodes.problems().error(value.at(), "expected-flag");
    return otherwise;
  }

  public Optional<Integer> number(String key, int least, int most) {
    Optional<YamlNode> value = get(key);
    if (value.isPresent()) {
      String digits = value.get() instanceof YamlNode.Text text ? text.text() : "";
      if (digits.matches("[0-9]{1,9}")) {
        int number = Integer.parseInt(digits);
        if (least <= number && number <= most) {
          return Optional.of(number);
        }
      }
      nodes.problems().error(value.get().at(), "expected-number", least, most);
    }
    return Optional.empty();
  }

  /** One of an enum's constants, written in lower case with hyphens. */
  public <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> constants) {
    Optional<YamlNode> value = get(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String written = nodes.text(value.get());
    List<String> names = Arrays.stream(constants.getEnumConstants()).map(Keys::name).toList();
    int found = names.indexOf(written);
    if (found < 0 && !written.isEmpty()) {
      nodes.problems().unknown(value.get().at(), "unknown-choice", written, names);
    }
    return found < 0 ? Optional.empty() : Optional.of(constants.getEnumConstants()[found]);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<String> texts(String key) {
    return get(key).map(nodes::texts).orElse(List.of());
  }

  Map<String, String> textMap(String key) {
    return get(key).map(nodes::textMap).orElse(Map.of());
  }

  <T> Map<String, T> map(String key, Function<YamlNode.Pair, T> value) {
    return get(key).map(n -> nodes.map(n, value)).orElse(Map.of());
  }

  <T> List<T> each(String key, Function<YamlNode, T> part) {
    return get(key).map(n -> nodes.each(n, part)).orElse(List.of());
  }

  /** The keys below a key, when it is there. */
  Optional<Keys> below(String key, Concept concept) {
    return get(key).map(n -> new Keys(n, concept, nodes.problems()));
  }
}
