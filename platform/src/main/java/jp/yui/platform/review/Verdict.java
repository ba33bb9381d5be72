package jp.yui.platform.review;

/** What somebody thinks of a version. */
public enum Verdict {
  APPROVED,
  /** It needs work: a new version is filed. */
  RETURNED
}
