package jp.yui.platform.identity;

/** What becomes of a code. */
public enum CodeAnswer {
  RIGHT,
  WRONG,
  /** The account is closed for a while, whatever the code. */
  HELD
}
