package jp.yui.platform.distribution;

import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Renews the time stamp, and makes up for what was missed. */
final class DistributionJob extends QuartzJobBean {
  private final Distribution distribution;

  DistributionJob(Distribution distribution) {
    this.distribution = distribution;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    distribution.follow();
  }
}
