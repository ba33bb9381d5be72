package jp.yui.platform.notices.mail;

/** How the way to the mail server is kept from others' eyes. */
enum Secrecy {
  /** Begins in clear and goes on under TLS; without TLS nothing is sent. */
  STARTTLS,
  /** TLS from the first byte. */
  TLS,
  /** In clear, for a server on the same machine. */
  NONE
}
