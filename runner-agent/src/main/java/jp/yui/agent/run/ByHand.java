package jp.yui.agent.run;

import java.util.List;
import java.util.Optional;
import jp.yui.agent.check.Reason;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Event;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.State;
import jp.yui.agent.screen.Action;

/**
 * Looks whether somebody registered an application by hand while it waited for a person. One that
 * never waited is not looked for: nobody was asked to do anything about it.
 */
final class ByHand {
  private final Ledger ledger;

  ByHand(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Asks the core system before anything is posted.
   *
   * @param query the product's proof query for this application; empty if it has none
   * @return why it must wait for a person again; empty where it may be posted
   * @throws CannotReach if the core system does not answer
   */
  Optional<Reason> look(ReadyItem item, Desk desk, List<Action> query) throws CannotReach {
    List<Event> history = ledger.history(item.id());
    if (history.stream().noneMatch(e -> e.to() == State.HELD || e.to() == State.UNKNOWN)) {
      return Optional.empty();
    }
    if (query.isEmpty()) {
      return released(history)
          ? Optional.empty()
          : reason("cannot-look", Runs.TEXTS.say("hold.cannot-look"));
    }
    return switch (Settling.once(desk, query)) {
      case Settling.Answer.NotThere gone -> Optional.empty();
      case Settling.Answer.There there ->
          reason(
              "already-there",
              Runs.TEXTS.say(
                  "hold.already-there", there.receipt().orElse("－"), item.application().key()));
      case Settling.Answer.Unclear unclear ->
          reason("already-unclear", Runs.TEXTS.say("hold.already-unclear", unclear.why()));
      case Settling.Answer.Silent silent ->
          throw new CannotReach(item, new IllegalStateException(silent.why()));
    };
  }

  /** Whether a person had the last word. */
  private static boolean released(List<Event> history) {
    return history.getLast().actor() == Actor.PERSON;
  }

  private static Optional<Reason> reason(String code, String text) {
    return Optional.of(new Reason(code, text, List.of()));
  }
}
