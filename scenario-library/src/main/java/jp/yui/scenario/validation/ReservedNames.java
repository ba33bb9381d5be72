package jp.yui.scenario.validation;

import java.util.Set;

/** Names that mean something else inside an expression. */
final class ReservedNames {
  private static final Set<String> RESERVED =
      Set.of(
          "today",
          "setting",
          "index",
          "receipt",
          "date",
          "read",
          "true",
          "false",
          "null",
          "in",
          "has",
          "all",
          "exists",
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while");

  /** What is no name even behind {@code setting.} and {@code read.}. */
  private static final Set<String> NEVER = Set.of("in", "true", "false", "null");

  private ReservedNames() {}

  static boolean isNeverAName(String name) {
    return NEVER.contains(name);
  }

  static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }
}
