package jp.yui.platform.review.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.yui.platform.catalogue.State;
import org.jspecify.annotations.Nullable;

/** What shall become of a version. */
record TurnForm(@NotNull @Nullable State state, @Size(max = 2000) String reason) {
  TurnForm {
    reason = reason == null ? "" : reason;
  }

  /** Whoever uses it wants to know why. */
  boolean needsReason() {
    return state == State.DEPRECATED || state == State.WITHDRAWN;
  }
}
