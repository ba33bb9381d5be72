package jp.yui.platform.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the first administrator types in. */
record FirstStartForm(
    String token,
    @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9._@-]*", message = "{sign-in-name}")
        String signInName,
    @NotBlank @Size(max = 100) String name,
    @GoodPassword String password) {

  /** Records print their fields; this one must not. */
  @Override
  public String toString() {
    return "FirstStartForm[" + signInName + "]";
  }
}
