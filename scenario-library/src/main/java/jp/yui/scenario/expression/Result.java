package jp.yui.scenario.expression;

/** What an expression must come to. */
public enum Result {
  /** Text to type, press or look for. */
  TEXT,
  /** Yes or no. */
  CONDITION,
  /** A date to pick in a calendar. */
  DATE
}
