package jp.yui.agent.cli;

import java.util.Optional;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.HomeInUse;
import jp.yui.agent.run.RunRequest;
import jp.yui.agent.run.ScreenChecks;
import jp.yui.agent.schedule.BeforeRun;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.screen.browser.BrowserMissing;
import jp.yui.agent.sync.Released;
import jp.yui.agent.sync.Warnings;
import jp.yui.scenario.exchange.ScreenWarning;

/**
 * Holds a job's run where the screens are not those that were accepted. What keeps it from looking
 * keeps the run from posting too, which has its own way with it; but where other municipalities saw
 * the product's screens changed, nothing runs that could not look first.
 */
record ScreensBeforeRun(JobCarrier carrier) implements BeforeRun {
  private static final String CODE = "SCREENS";
  private static final String WARNED = "SCREENS_WARNED";

  @Override
  public Answer beforeRun(Job job) throws InterruptedException {
    RunRequest request;
    try {
      request = carrier.request(job);
    } catch (AgentProblem later) {
      return new Answer.Go(); // the run will meet and tell it
    }
    Home home = Home.at(request.home());
    Optional<ScreenWarning> warning =
        Warnings.of(home).about(request.scenario().procedure().id(), request.product());
    if (warning.isEmpty()) {
      return unwarned(request);
    }
    Optional<Released.One> released = Released.of(home).of(warning.get().id());
    if (released.isPresent()) {
      Released.One by = released.get();
      return unwarned(request) instanceof Answer.Hold hold
          ? hold
          : new Answer.Go(Optional.of(new WarningWords(warning.get()).released(by)));
    }
    return warned(request, new WarningWords(warning.get()));
  }

  private static Answer unwarned(RunRequest request) throws InterruptedException {
    try {
      if (ScreenChecks.canCompare(request) && !request.warnOnly()) {
        var hold = ScreenChecks.look(request).hold();
        if (hold.isPresent()) {
          return new Answer.Hold(CODE, hold.get());
        }
      }
    } catch (HomeInUse inUse) {
      throw inUse;
    } catch (BrowserMissing | AgentProblem later) {
      // The run will meet and tell it.
    }
    return new Answer.Go();
  }

  /** Its own eyes decide: one agent that is wrong must not stop all the others. */
  private static Answer warned(RunRequest request, WarningWords words) throws InterruptedException {
    if (!ScreenChecks.canCompare(request)) {
      return new Answer.Hold(WARNED, words.noBaseline());
    }
    try {
      ScreenChecks.Seen seen = ScreenChecks.look(request);
      if (seen.unable().isPresent()) {
        return new Answer.Hold(WARNED, words.unable(seen.unable().get()));
      }
      if (seen.hold().isPresent()) {
        return new Answer.Hold(CODE, words.same(seen.hold().get()));
      }
      seen.accepted().ifPresent(accepted -> ScreenChecks.noteSame(request, accepted));
      return new Answer.Go(Optional.of(words.other()));
    } catch (HomeInUse inUse) {
      throw inUse;
    } catch (BrowserMissing | AgentProblem e) {
      return new Answer.Hold(WARNED, words.unable(String.valueOf(e.getMessage())));
    }
  }
}
