package jp.yui.agent.cli;

import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.run.RunRequest;
import jp.yui.agent.run.ScreenChecks;
import jp.yui.agent.schedule.BeforeRun;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.screen.browser.BrowserMissing;

/**
 * Holds a job's run where the screens are not those that were accepted. What keeps it from looking
 * keeps the run from posting too, which has its own way with it.
 */
record ScreensBeforeRun(JobCarrier carrier) implements BeforeRun {
  private static final String CODE = "SCREENS";

  @Override
  public Answer beforeRun(Job job) throws InterruptedException {
    try {
      RunRequest request = carrier.request(job);
      if (ScreenChecks.canCompare(request) && !request.warnOnly()) {
        var hold = ScreenChecks.look(request).hold();
        if (hold.isPresent()) {
          return new Answer.Hold(CODE, hold.get());
        }
      }
    } catch (BrowserMissing | AgentProblem later) {
      // The run will meet and tell it.
    }
    return new Answer.Go();
  }
}
