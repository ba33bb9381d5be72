package jp.yui.agent.run;

import java.util.List;
import java.util.Optional;
import jp.yui.agent.hook.StopPoint;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Intent;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.State;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.Outcome;

/**
 * What becomes of an application after its intent: done with the receipt that the screen showed, or
 * settled by the proof query, or left to a person.
 */
final class Aftermath {
  private final Ledger ledger;
  private final Settling settling;
  private final Troubles troubles;

  Aftermath(Ledger ledger, Settling settling, Troubles troubles) {
    this.ledger = ledger;
    this.settling = settling;
    this.troubles = troubles;
  }

  /** The steps went through to their end. */
  PostResult posted(
      ReadyItem item, Desk desk, Intent intent, Outcome outcome, Camera camera, List<Action> query)
      throws TryAgain, CannotReach, InterruptedException {
    String receipt = outcome.read().getOrDefault("receipt", "");
    if (receipt.isBlank()) {
      return settled(item, desk, intent, camera, query);
    }
    camera.take("receipt");
    StopPoint.at("before-done", item.number());
    ledger.done(intent, Actor.RUN, receipt);
    StopPoint.at("after-done", item.number());
    troubles.none();
    return new PostResult(State.DONE, Optional.of(receipt), List.of());
  }

  /** It may or may not have been submitted: the core system is asked. */
  PostResult settled(ReadyItem item, Desk desk, Intent intent, Camera camera, List<Action> query)
      throws TryAgain, CannotReach, InterruptedException {
    camera.take("after-submit");
    // Nothing of ours may submit any more while the core system is asked.
    desk.drop();
    return switch (settling.ask(desk, query)) {
      case Settling.Answer.There there -> {
        camera.take("found");
        ledger.done(intent, Actor.RUN, there.receipt().orElse(null));
        troubles.none();
        yield new PostResult(State.DONE, there.receipt(), List.of());
      }
      case Settling.Answer.NotThere gone -> {
        ledger.absent(intent, Actor.RUN, "proof query: absent");
        throw new TryAgain(item, new IllegalStateException("absent after submit"));
      }
      case Settling.Answer.Unclear unclear -> {
        ledger.unknown(intent, Actor.RUN, Reasons.json("unclear", unclear.why()));
        yield PostResult.of(State.UNKNOWN, "unclear", unclear.why());
      }
      case Settling.Answer.Silent silent -> throw troubles.silent(item, silent);
    };
  }
}
