package jp.yui.agent.cli;

import java.nio.file.Path;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.run.Ending;
import jp.yui.agent.run.RunListener;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.run.RunRequest;
import jp.yui.agent.run.Runs;
import jp.yui.agent.schedule.Carrier;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.screen.browser.BrowserMissing;

/** Carries a job out as {@code yui run} would with the same words; its files are read each time. */
record JobCarrier(Path home) implements Carrier {

  @Override
  public RunReport carry(Job job, RunListener listener, Ending ending)
      throws BrowserMissing, InterruptedException {
    try {
      return Runs.run(request(job), listener, ending);
    } finally {
      new RunsTold(Home.at(home)).collectQuietly();
    }
  }

  /** What the job asks for, as its files have it now. */
  RunRequest request(Job job) {
    try {
      return RunCommand.of(job, home).request();
    } catch (Refusal wrong) {
      throw new AgentProblem("wrong-files", String.valueOf(wrong.getMessage()));
    }
  }
}
