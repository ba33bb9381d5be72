package jp.yui.scenario.model;

import jp.yui.scenario.problem.Position;

/**
 * What a step types, presses or looks for: text as it stands, or an expression over the
 * application.
 */
public sealed interface Value {
  Position at();

  /** Text as it stands in the scenario. */
  record Literal(String text, Position at) implements Value {}

  /**
   * A CEL expression.
   *
   * @param source without the leading {@code =}
   * @param at where its first character stands
   */
  record Expression(String source, Position at) implements Value {}
}
