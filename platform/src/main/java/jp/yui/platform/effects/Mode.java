package jp.yui.platform.effects;

/** What a run was for. Only real ones count for an effect. */
public enum Mode {
  REAL,
  /** Nothing was submitted. */
  DRY,
  /** Of cases that were counted before. */
  REPEAT
}
