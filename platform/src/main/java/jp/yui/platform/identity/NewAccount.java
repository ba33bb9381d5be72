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

  /** Records print their fields; this one must not. */
  @Override
  public String toString() {
    return "NewAccount[" + signInName + "]";
  }
}
