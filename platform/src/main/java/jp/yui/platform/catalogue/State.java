package jp.yui.platform.catalogue;

/** How far a version has come. */
public enum State {
  /** Filed, and not yet approved by other municipalities. */
  IN_REVIEW,
  /** A reviewer wants it mended; the author files a new version. */
  RETURNED,
  /** Approved: municipalities may import it. */
  RELEASED,
  /** Still runs where it runs; no longer for new users. */
  DEPRECATED,
  /** No agent may run it any more. */
  WITHDRAWN
}
