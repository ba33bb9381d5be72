package jp.yui.platform.identity.web;

/** The first password of somebody who was invited. */
record InvitationForm(String token, @GoodPassword String password) {

  /** Records print their fields; this one must not. */
  @Override
  public String toString() {
    return "InvitationForm[]";
  }
}
