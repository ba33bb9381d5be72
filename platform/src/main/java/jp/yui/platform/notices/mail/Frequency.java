package jp.yui.platform.notices.mail;

/** How often somebody is written to. */
public enum Frequency {
  /** Not at all. */
  NONE,
  /** Within a minute or so. */
  AT_ONCE,
  /** Once a day, in the morning, what has not been read by then. */
  DAILY
}
