package jp.yui.platform.notices.mail;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute; a round that takes longer is not made up for. */
@Configuration(proxyBeanMethods = false)
class MailClock {
  private static final String EVERY_MINUTE = "0 * * * * ?";

  @Bean
  JobDetail mailJob() {
    return JobBuilder.newJob(MailJob.class).withIdentity("mail").storeDurably().build();
  }

  @Bean
  Trigger mailTrigger(JobDetail mailJob) {
    return TriggerBuilder.newTrigger()
        .withIdentity("mail")
        .forJob(mailJob)
        .withSchedule(
            CronScheduleBuilder.cronSchedule(EVERY_MINUTE)
                .withMisfireHandlingInstructionDoNothing())
        .build();
  }
}
