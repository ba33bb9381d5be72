package jp.yui.platform.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account that is not there yet.
 *
 * @param password in clear; encoded before it is kept
 */
public record NewAccount(
    String signInName,
    String name,
    @Nullable String municipality,
    String password,
    Set<Role> roles) {

  public NewAccount {
    roles = Set.copyOf(roles);
  }

  /** One whose password its owner chooses by an {@linkplain Invitations invitation}. */
  public static NewAccount invited(
      String signInName, String name, @Nullable String municipality, Set<Role> roles) {
    return new NewAccount(signInName, name, municipality, OneTimeToken.make(), roles);
  }

  /** Records print their fields; this one must not. */
  @Override
  public String toString() {
    return "NewAccount[" + signInName + "]";
  }
}
