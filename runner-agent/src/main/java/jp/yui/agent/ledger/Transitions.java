package jp.yui.agent.ledger;

import static jp.yui.agent.ledger.Actor.PERSON;
import static jp.yui.agent.ledger.Actor.RECOVERY;
import static jp.yui.agent.ledger.Actor.RUN;
import static jp.yui.agent.ledger.State.DONE;
import static jp.yui.agent.ledger.State.HELD;
import static jp.yui.agent.ledger.State.INTENDED;
import static jp.yui.agent.ledger.State.READY;
import static jp.yui.agent.ledger.State.RECEIVED;
import static jp.yui.agent.ledger.State.REJECTED;
import static jp.yui.agent.ledger.State.UNKNOWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one table of moves that are allowed, and of who may make them. Any other is a defect. */
public final class Transitions {
  /**
   * One line of the table.
   *
   * @param from null for an application that comes in
   */
  public record Move(@Nullable State from, State to, Set<Actor> by) {}

  private static final List<Move> TABLE =
      List.of(
          // Comes in, already judged or not.
          move(null, RECEIVED, RUN),
          move(null, READY, RUN),
          move(null, HELD, RUN),
          move(null, REJECTED, RUN),
          // Judged.
          move(RECEIVED, READY, RUN),
          move(RECEIVED, HELD, RUN),
          move(RECEIVED, REJECTED, RUN),
          // Stopped before anything irrevocable happened.
          move(READY, HELD, RUN, PERSON),
          move(READY, REJECTED, RUN, PERSON),
          // The only way towards submit, and the three ways out of it.
          move(READY, INTENDED, RUN),
          move(INTENDED, DONE, RUN, RECOVERY),
          move(INTENDED, READY, RUN, RECOVERY),
          move(INTENDED, UNKNOWN, RUN, RECOVERY),
          // Judged anew in a later run, when the scenario or its settings were mended.
          move(HELD, READY, RUN, PERSON),
          move(HELD, HELD, RUN),
          move(READY, READY, RUN),
          move(HELD, REJECTED, RUN, PERSON),
          // What only a person may say.
          move(HELD, DONE, PERSON),
          move(REJECTED, READY, PERSON),
          move(UNKNOWN, DONE, PERSON),
          move(UNKNOWN, READY, PERSON),
          move(UNKNOWN, REJECTED, PERSON));

  private Transitions() {}

  /** The whole table, for documents and screens. */
  public static List<Move> table() {
    return TABLE;
  }

  /** Whether that one may move an application so. */
  public static boolean allowed(@Nullable State from, State to, Actor by) {
    return TABLE.stream().anyMatch(m -> m.from() == from && m.to() == to && m.by().contains(by));
  }

  private static Move move(@Nullable State from, State to, Actor first, Actor... more) {
    return new Move(from, to, EnumSet.of(first, more));
  }
}
