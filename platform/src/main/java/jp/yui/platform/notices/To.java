package jp.yui.platform.notices;

import jp.yui.platform.identity.Role;
import org.jspecify.annotations.Nullable;

/** Whom a notice is for. */
public sealed interface To {
  /** One account. */
  static To account(long id) {
    return new One(id);
  }

  /**
   * All of a municipality that have the role now.
   *
   * @param municipality null for the consortium's own people
   */
  static To role(@Nullable String municipality, Role role) {
    return new Holders(municipality, role);
  }

  /** Everybody who may sign in. */
  static To everybody() {
    return new Everybody();
  }

  /** One account. */
  record One(long id) implements To {}

  /** Whoever has a role. */
  record Holders(@Nullable String municipality, Role role) implements To {}

  /** Everybody who may sign in. */
  record Everybody() implements To {}
}
