package jp.yui.agent.schedule;

import jp.yui.agent.run.Ending;
import jp.yui.agent.run.RunListener;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.screen.browser.BrowserMissing;

/** Carries a job's scenario out, exactly as {@code yui run} does. */
public interface Carrier {
  /**
   * Until the inbox is done, or the run is asked to end.
   *
   * @throws jp.yui.agent.home.HomeInUse if somebody else works with the home now
   * @throws jp.yui.agent.home.AgentProblem if the job's files are wrong
   */
  RunReport carry(Job job, RunListener listener, Ending ending)
      throws BrowserMissing, InterruptedException;
}
