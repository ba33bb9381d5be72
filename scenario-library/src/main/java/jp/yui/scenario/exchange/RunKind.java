package jp.yui.scenario.exchange;

/** What a run was for. */
public enum RunKind {
  REAL,
  /** Nothing was submitted. */
  DRY,
  /** It met only applications that were entered before, and moved none of them. */
  REPEAT
}
