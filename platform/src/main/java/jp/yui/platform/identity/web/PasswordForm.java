package jp.yui.platform.identity.web;

/** The old password and the new one. */
record PasswordForm(String old, @GoodPassword String password) {
  PasswordForm {
    old = old == null ? "" : old;
  }

  /** Records print their fields; this one must not. */
  @Override
  public String toString() {
    return "PasswordForm[]";
  }
}
