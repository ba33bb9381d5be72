package jp.yui.platform.backup;

import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** At two in the night in Japan; a machine that was off then takes it when it is on again. */
@Configuration(proxyBeanMethods = false)
class BackupClock {
  @Bean
  JobDetail backupJob() {
    return JobBuilder.newJob(BackupJob.class).withIdentity("backup").storeDurably().build();
  }

  @Bean
  Trigger backupTrigger(JobDetail backupJob) {
    return TriggerBuilder.newTrigger()
        .withIdentity("backup")
        .forJob(backupJob)
        .withSchedule(
            CronScheduleBuilder.dailyAtHourAndMinute(2, 0)
                .inTimeZone(TimeZone.getTimeZone("Asia/Tokyo"))
                .withMisfireHandlingInstructionFireAndProceed())
        .build();
  }
}
