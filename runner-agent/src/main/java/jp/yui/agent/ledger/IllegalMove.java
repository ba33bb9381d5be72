package jp.yui.agent.ledger;

import org.jspecify.annotations.Nullable;

/** A move that the table does not allow was asked for; nothing was changed. */
public final class IllegalMove extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  IllegalMove(long application, @Nullable State from, State to, Actor by) {
    super("Application " + application + " may not go from " + from + " to " + to + " by " + by);
  }

  IllegalMove(String message) {
    super(message);
  }
}
