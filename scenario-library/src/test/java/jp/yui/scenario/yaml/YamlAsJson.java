package jp.yui.scenario.yaml;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** YAML as an editor's schema checker sees it, with the types of YAML 1.2's core schema. */
final class YamlAsJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private YamlAsJson() {}

  static JsonNode of(YamlNode node) {
    return switch (node) {
      case YamlNode.Text text -> scalar(text);
      case YamlNode.Sequence sequence -> {
        ArrayNode array = JSON.arrayNode();
        sequence.nodes().forEach(part -> array.add(of(part)));
        yield array;
      }
      case YamlNode.Mapping mapping -> {
        ObjectNode object = JSON.objectNode();
        mapping.pairs().forEach(pair -> object.set(pair.key(), of(pair.value())));
        yield object;
      }
    };
  }

  private static JsonNode scalar(YamlNode.Text text) {
    String written = text.text();
    if (!text.plain()) {
      return JSON.stringNode(written);
    }
    if (written.matches("|~|null|Null|NULL")) {
      return JSON.nullNode();
    }
    if (written.matches("true|True|TRUE|false|False|FALSE")) {
      return JSON.booleanNode(Boolean.parseBoolean(written));
    }
    if (written.matches("[-+]?[0-9]{1,18}")) {
      return JSON.numberNode(Long.parseLong(written));
    }
    if (written.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")) {
      return JSON.numberNode(Double.parseDouble(written));
    }
    return JSON.stringNode(written);
  }
}
