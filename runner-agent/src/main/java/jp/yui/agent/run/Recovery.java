package jp.yui.agent.run;

import java.util.Optional;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.Intent;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.normalise.ApplicationJson;

/**
 * Looks after what an agent that died left open: its browser is ended already; what it intended is
 * asked for in the core system before anything new is posted.
 */
final class Recovery {
  private final RunRequest request;
  private final Ledger ledger;
  private final Desks desks;
  private final Scripts scripts;
  private final Settling settling;

  Recovery(RunRequest request, Ledger ledger, Desks desks, Scripts scripts, Settling settling) {
    this.request = request;
    this.ledger = ledger;
    this.desks = desks;
    this.scripts = scripts;
    this.settling = settling;
  }

  /** Whether anything of this scenario and product was left open. */
  boolean waits() {
    return ledger.unsettled().stream().anyMatch(i -> ours(ledger.entry(i.application())));
  }

  /**
   * @return how many were looked after
   * @throws CannotReach if the core system does not answer: then nothing may be posted either
   */
  int recover() throws CannotReach, InterruptedException {
    int settled = 0;
    for (Intent intent : ledger.unsettled()) {
      Entry entry = ledger.entry(intent.application());
      if (ours(entry)) {
        settle(intent, entry);
        settled++;
      }
    }
    return settled;
  }

  private boolean ours(Entry entry) {
    return entry.scenario().equals(request.scenario().procedure().id())
        && entry.product().equals(request.product().id());
  }

  private void settle(Intent intent, Entry entry) throws CannotReach, InterruptedException {
    Desk desk = desks.take();
    try {
      var application = ApplicationJson.read(ledger.content(entry.id()).orElseThrow());
      switch (settling.ask(desk, scripts.find(application))) {
        case Settling.Answer.There there -> done(intent, there.receipt());
        case Settling.Answer.NotThere gone ->
            ledger.absent(intent, Actor.RECOVERY, "proof query: absent");
        case Settling.Answer.Unclear unclear ->
            ledger.unknown(intent, Actor.RECOVERY, Reasons.json("unclear", unclear.why()));
        case Settling.Answer.Silent silent ->
            throw new CannotReach(entry, new IllegalStateException(silent.why()));
      }
    } catch (CannotTell e) {
      ledger.unknown(
          intent, Actor.RECOVERY, Reasons.json(e.code(), String.valueOf(e.getMessage())));
    } finally {
      desks.giveBack(desk);
    }
  }

  private void done(Intent intent, Optional<String> receipt) {
    ledger.done(intent, Actor.RECOVERY, receipt.orElse(null));
  }
}
