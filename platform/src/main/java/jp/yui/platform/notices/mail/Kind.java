package jp.yui.platform.notices.mail;

/** What a mail is for. */
public enum Kind {
  /** It asks whether an address is that of whoever gave it. */
  CONFIRM,
  /** It carries notices. */
  NOTICES
}
