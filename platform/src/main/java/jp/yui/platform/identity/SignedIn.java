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
 * @param account of the person; below 0 for an agent
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

  /**
   * A terminal that signed its request. It has no role, and no page is open to it.
   *
   * @param agent its number
   */
  public static SignedIn agent(long agent, String name, String municipality) {
    return new SignedIn(-agent, "(" + name + ")", name, municipality, Set.of());
  }

  /** Whether this is a terminal and no person. */
  public boolean isAgent() {
    return account < 0;
  }

  /**
   * The agent's number.
   *
   * @throws IllegalStateException where this is a person
   */
  public long agent() {
    if (!isAgent()) {
      throw new IllegalStateException("a person");
    }
    return -account;
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
