package jp.yui.platform.catalogue;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds whether the catalogue changed: the index is this instance's own. */
@Configuration(proxyBeanMethods = false)
class IndexClock {
  private static final int SECONDS = 5;

  @Bean
  JobDetail catalogueIndexJob() {
    return JobBuilder.newJob(IndexJob.class).withIdentity("catalogue-index").storeDurably().build();
  }

  @Bean
  Trigger catalogueIndexTrigger(JobDetail catalogueIndexJob) {
    return TriggerBuilder.newTrigger()
        .withIdentity("catalogue-index")
        .forJob(catalogueIndexJob)
        .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(SECONDS))
        .build();
  }
}
