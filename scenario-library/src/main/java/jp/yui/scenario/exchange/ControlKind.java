package jp.yui.scenario.exchange;

/** How a field is built. */
public enum ControlKind {
  /** No field. */
  NONE,
  TEXT,
  LONG_TEXT,
  NUMBER,
  DATE,
  PASSWORD,
  LIST,
  RADIO,
  CHECK,
  FILE,
  /** Built by the page itself. */
  WIDGET
}
