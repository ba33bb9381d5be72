package jp.yui.platform.distribution;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each hour. */
@Configuration(proxyBeanMethods = false)
class DistributionClock {
  @Bean
  JobDetail distributionJob() {
    return JobBuilder.newJob(DistributionJob.class)
        .withIdentity("distribution")
        .storeDurably()
        .build();
  }

  @Bean
  Trigger distributionTrigger(JobDetail distributionJob) {
    return TriggerBuilder.newTrigger()
        .withIdentity("distribution")
        .forJob(distributionJob)
        .withSchedule(
            SimpleScheduleBuilder.repeatHourlyForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }
}
