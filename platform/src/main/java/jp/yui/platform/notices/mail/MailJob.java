package jp.yui.platform.notices.mail;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** A round of the postman, by the platform's clock. */
@DisallowConcurrentExecution
final class MailJob extends QuartzJobBean {
  private final Round round;

  MailJob(Round round) {
    this.round = round;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    round.go();
  }
}
