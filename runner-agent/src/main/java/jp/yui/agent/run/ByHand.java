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
 * Looks whether somebody registered an application by hand while it, or the file that it is in,
 * waited for a person. One that never waited is not looked for: nobody was asked to do anything
 * about it.
 */
final class ByHand {
  private final Ledger ledger;
  private final Troubles troubles;

  ByHand(Ledger ledger, Troubles troubles) {
    this.ledger = ledger;
    this.troubles = troubles;
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
    boolean waited =
        history.stream().anyMatch(e -> e.to() == State.HELD || e.to() == State.UNKNOWN);
    if (query.isEmpty()) {
      return !waited || released(history)
          ? Optional.empty()
          : reason("cannot-look", Runs.TEXTS.say("hold.cannot-look", key(item)));
    }
    if (!waited && !fileWasHereBefore(item)) {
      return Optional.empty();
    }
    return switch (Settling.once(desk, query)) {
      case Settling.Answer.NotThere gone -> Optional.empty();
      case Settling.Answer.There there ->
          reason(
              "already-there",
              Runs.TEXTS.say("hold.already-there", there.receipt().orElse("－"), key(item)));
      case Settling.Answer.Unclear unclear when released(history) -> Optional.empty();
      case Settling.Answer.Unclear unclear ->
          reason(
              "already-unclear", Runs.TEXTS.say("hold.already-unclear", unclear.why(), key(item)));
      case Settling.Answer.Silent silent -> throw troubles.silent(item, silent);
    };
  }

  /**
   * Its file was read before it came in: unreadable then, or under another key, so that what was
   * held has another entry.
   */
  private boolean fileWasHereBefore(ReadyItem item) {
    long batch = ledger.entry(item.id()).batch();
    return item.application().sources().stream()
        .flatMap(source -> source.original().stream())
        .anyMatch(sha256 -> ledger.takenBefore(sha256, batch));
  }

  /** Whether a person had the last word. */
  private static boolean released(List<Event> history) {
    return history.getLast().actor() == Actor.PERSON;
  }

  private static String key(ReadyItem item) {
    return item.application().key();
  }

  private static Optional<Reason> reason(String code, String text) {
    return Optional.of(new Reason(code, text, List.of()));
  }
}
