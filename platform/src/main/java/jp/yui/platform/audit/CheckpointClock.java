package jp.yui.platform.audit;

import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every hour whether the day has its checkpoint: a machine may be off at midnight. */
@Configuration(proxyBeanMethods = false)
class CheckpointClock {
  private static final String HOURLY = "0 5 * * * ?";

  @Bean
  JobDetail auditCheckpointJob() {
    return JobBuilder.newJob(CheckpointJob.class)
        .withIdentity("audit-checkpoint")
        .storeDurably()
        .build();
  }

  @Bean
  Trigger auditCheckpointTrigger(JobDetail auditCheckpointJob) {
    return TriggerBuilder.newTrigger()
        .withIdentity("audit-checkpoint")
        .forJob(auditCheckpointJob)
        .withSchedule(CronScheduleBuilder.cronSchedule(HOURLY))
        .build();
  }
}
