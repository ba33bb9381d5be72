package jp.yui.agent.run;

import jp.yui.agent.checkup.DifferenceWords;

/** What comes before the first posting of a batch: the screens are looked at. */
final class Opening {
  private final RunRequest request;
  private final CheckUp checkUp;
  private final Desks desks;
  private final Troubles troubles;
  private final RunListener listener;
  private boolean opened;
  private boolean told;

  Opening(
      RunRequest request, CheckUp checkUp, Desks desks, Troubles troubles, RunListener listener) {
    this.request = request;
    this.checkUp = checkUp;
    this.desks = desks;
    this.troubles = troubles;
    this.listener = listener;
  }

  /**
   * Before the core system is asked about an earlier run; the batch after it needs no other look.
   */
  void openEarly() throws InterruptedException {
    open();
    opened = true;
  }

  /** Stops the run where the screens are not those that were accepted. */
  void open() throws InterruptedException {
    if (opened) {
      opened = false;
      return;
    }
    if (checkUp.known().isEmpty() && !request.dryRun()) {
      if (!told) {
        listener.note(Runs.TEXTS.say("screens.none"));
      }
      told = true;
      return;
    }
    Desk desk = desks.take();
    try {
      tell(checkUp.look(desk));
    } finally {
      desks.giveBack(desk);
    }
  }

  private String seconds() {
    return String.valueOf(checkUp.took().toMillis() / 1000.0);
  }

  private void tell(ScreenVerdict verdict) {
    switch (verdict) {
      case ScreenVerdict.Go go when go.noted().isEmpty() -> {
        if (checkUp.known().isPresent()) {
          listener.note(Runs.TEXTS.say("screens.same", seconds()));
        }
      }
      case ScreenVerdict.Go go ->
          listener.note(Runs.TEXTS.say("screens.noted", DifferenceWords.of(go.noted())));
      case ScreenVerdict.Hold hold when request.warnOnly() ->
          listener.note(Runs.TEXTS.say("screens.warned", hold.words()));
      case ScreenVerdict.Hold hold -> troubles.stop(StopReason.SCREENS, hold.words());
      // The run itself meets the same trouble, and has its own way with it.
      case ScreenVerdict.Unable unable when unable.again() ->
          listener.note(Runs.TEXTS.say("screens.unable", unable.why()));
      case ScreenVerdict.Unable unable ->
          troubles.stop(StopReason.SIGN_IN, Runs.TEXTS.say("stopped.sign-in", unable.why()));
    }
  }
}
