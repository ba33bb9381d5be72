package jp.yui.platform.identity;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in, as far as every page needs it. Kept in the session, so without a password.
 *
 * @param municipality 団体コード; null for the consortium's own people
 */
public record SignedIn(
    long account,
    String signInName,
    String displayName,
    @Nullable String municipality,
    Set<Role> roles)
    implements Principal, Serializable {
  @Serial private static final long serialVersionUID = 1;

  public SignedIn {
    roles = Set.copyOf(roles);
  }

  static SignedIn as(Account account) {
    return new SignedIn(
        account.id(),
        account.signInName(),
        account.name(),
        account.municipality(),
        account.roles());
  }

  /** Sessions are listed by it. */
  @Override
  public String getName() {
    return signInName;
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whoever is signed in on this thread; null where nobody is. */
  public static @Nullable SignedIn orNobody() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return now != null && now.getPrincipal() instanceof SignedIn signedIn ? signedIn : null;
  }

  /**
   * Whoever is signed in on this thread.
   *
   * @throws IllegalStateException where nobody is
   */
  public static SignedIn now() {
    SignedIn signedIn = orNobody();
    if (signedIn == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return signedIn;
  }
}
