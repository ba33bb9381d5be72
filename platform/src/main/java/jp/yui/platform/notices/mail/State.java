package jp.yui.platform.notices.mail;

/** What became of a mail. */
enum State {
  WAITING,
  /** The mail server took it. */
  SENT,
  /** There is nobody any more who wants it. */
  DROPPED,
  /** Tried often enough; waits for the consortium's administrator. */
  GIVEN_UP
}
