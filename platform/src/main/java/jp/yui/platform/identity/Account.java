package jp.yui.platform.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param signInName unique over the consortium, lower case
 * @param municipality 団体コード of six digits; null for the consortium's own people
 * @param password as the encoder wrote it
 * @param failures wrong passwords and codes since the last sign-in
 * @param lockedUntil no sign-in before this
 */
public record Account(
    long id,
    String signInName,
    String name,
    @Nullable String municipality,
    String password,
    Set<Role> roles,
    boolean active,
    int failures,
    @Nullable Instant lockedUntil) {

  public Account {
    roles = Set.copyOf(roles);
  }
}
