package jp.yui.platform.catalogue;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Keeps this instance's index like the data base that several instances may share. */
@DisallowConcurrentExecution
final class IndexJob extends QuartzJobBean {
  private final Index index;

  IndexJob(Index index) {
    this.index = index;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    index.follow();
  }
}
