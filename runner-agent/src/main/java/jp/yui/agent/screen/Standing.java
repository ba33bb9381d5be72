package jp.yui.agent.screen;

import org.jspecify.annotations.Nullable;

/** Where the driver of a session stands. */
final class Standing {
  /** Null where that is not sure. */
  @Nullable Place at;

  /** Whether the document is likely one that does not have the page script yet. */
  boolean newDocument = true;
}
