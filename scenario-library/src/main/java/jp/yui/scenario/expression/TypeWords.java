package jp.yui.scenario.expression;

import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.problem.Catalogue;

/** Types as people call them: 文字, 日付, 「児童」の並び. */
record TypeWords(Catalogue texts, Vocabulary vocabulary) {

  String of(CelType type) {
    return of(
        type.kind() == CelKind.LIST
            ? "list(" + type.parameters().get(0).name() + ")"
            : type.name());
  }

  /**
   * @param type as CEL writes it: {@code list(string)}
   */
  String of(String type) {
    if (type.startsWith("list(")) {
      String part = type.substring(5, type.length() - 1);
      return vocabulary
          .groupOf(part)
          .map(group -> texts.message("type.entries", group.label()))
          .orElseGet(() -> texts.message("type.list", of(part)));
    }
    if (texts.has("type." + type)) {
      return texts.message("type." + type);
    }
    return vocabulary
        .groupOf(type)
        .map(group -> texts.message("type.entry", group.label()))
        .orElseGet(() -> texts.message("type.any"));
  }

  /** At the commas that stand in no parentheses. */
  static List<String> split(String types) {
    List<String> parts = new ArrayList<>();
    int open = 0;
    int start = 0;
    for (int i = 0; i < types.length(); i++) {
      char c = types.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && open == 0) {
        parts.add(types.substring(start, i).strip());
        start = i + 1;
      }
    }
    if (start < types.length()) {
      parts.add(types.substring(start).strip());
    }
    return parts;
  }
}
