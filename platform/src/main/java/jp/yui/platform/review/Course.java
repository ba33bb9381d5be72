package jp.yui.platform.review;

import java.util.Set;
import jp.yui.platform.catalogue.State;

/** The one place that says which state may follow which. */
final class Course {
  private Course() {}

  static Set<State> after(State state) {
    return switch (state) {
      case IN_REVIEW -> Set.of(State.RELEASED, State.RETURNED, State.WITHDRAWN);
      case RELEASED -> Set.of(State.DEPRECATED, State.WITHDRAWN);
      case DEPRECATED -> Set.of(State.RELEASED, State.WITHDRAWN);
      case RETURNED, WITHDRAWN -> Set.of();
    };
  }
}
