package jp.yui.platform.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import jp.yui.platform.identity.Role;

/** Somebody to be invited. */
record PersonForm(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9._@-]*", message = "{sign-in-name}")
        String signInName,
    @NotBlank @Size(max = 100) String name,
    @NotEmpty(message = "{roles}") Set<Role> roles) {

  PersonForm {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }

  static PersonForm empty() {
    return new PersonForm("", "", Set.of(Role.STAFF));
  }

  /** What a municipality's administrator may give; never the consortium's own role. */
  static Set<Role> given() {
    return EnumSet.complementOf(EnumSet.of(Role.CONSORTIUM_ADMIN));
  }
}
