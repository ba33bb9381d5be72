package jp.yui.platform.notices.mail;

/**
 * Why a mail was not sent.
 *
 * @param answer of the mail server, without the address; for the administrator
 */
record Fault(Kind kind, String answer) {
  private static final int LONGEST = 300;

  Fault {
    String plain = answer.replaceAll("\\p{Cntrl}+", " ").strip();
    answer = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
  }

  /** In what way; {@code mail.fault.KIND} says it in words. */
  enum Kind {
    /** The server cannot be reached, or not securely. */
    REACH,
    /** The server does not take the user and password. */
    SIGN_IN,
    /** The server does not take this mail. */
    REFUSED,
    /** The mail could not be made. */
    MAKE
  }

  /** Whether the next mail would fare the same. */
  boolean isForAll() {
    return kind == Kind.REACH || kind == Kind.SIGN_IN;
  }
}
